// Ids of what is kept.

/** An id of its own for a tab, a version or a base; works on plain HTTP too, where randomUUID is missing. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');
}
