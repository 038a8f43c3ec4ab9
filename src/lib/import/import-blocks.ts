// The blocks that an import knows, for the page.

export { IMPORT_BLOCKS } from '#import/fns/mapping/blocks.ts';
