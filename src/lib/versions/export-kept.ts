// A kept scenario as a file of its own; one that can no longer be read goes out as it lies.

import { saveFile } from '#lib/charts/save-file.ts';
import type { Kept } from '#lib/keep/records.ts';
import { scenarioText } from '#scenario/print.ts';

/** `name` becomes the name of the file. */
export function exportKept(name: string, { record, scenario }: Kept<{ readonly document: unknown }>): void {
  const { document } = record;
  const raw = typeof document === 'string' ? document : `${JSON.stringify(document ?? record, null, 2)}\n`;
  const text = scenario.ok ? scenarioText(scenario.value) : raw;
  saveFile(new Blob([text], { type: 'application/json' }), fileName(name));
}

/** `Proposta à CIT, nº 2` becomes `proposta-a-cit-no-2.json`. */
export function fileName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words =
    plain
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 60) ?? 'cenario';
  return `${words}.json`;
}
