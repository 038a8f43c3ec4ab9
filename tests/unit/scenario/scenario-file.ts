// The smallest right scenario, for tests to bend.

export const ALL_BLOCKS = ['AB', 'MAC', 'AF', 'VS', 'GES'];

export function smallest(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { format: 1, id: 'a', title: 'A', groups: [{ id: 'custeio', blocks: ALL_BLOCKS }], ...over };
}

/** One group of five with the given settings. */
export function oneGroup(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return smallest({ groups: [{ id: 'custeio', blocks: ALL_BLOCKS, ...settings }] });
}
