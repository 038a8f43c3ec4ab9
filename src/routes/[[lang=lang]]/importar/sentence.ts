// Facts that the import core tells as fragments, as sentences of a page.

/** With a capital and a full stop; the name of a file that comes first is left as it is written. */
export function sentence(fact: string, files: readonly { readonly name: string }[]): string {
  const named = files.some(({ name }) => fact.startsWith(name));
  return `${named ? fact : fact.charAt(0).toUpperCase() + fact.slice(1)}${/[.…]$/.test(fact) ? '' : '.'}`;
}
