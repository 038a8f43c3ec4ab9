// datapackage.json of an imported base: the embedded description with what was replaced, from which files, and
// the SHA-256 of each text.

import { Sha256 } from '#import/fns/read/sha256.ts';
import type { FnsReport } from '#import/fns/report/report.ts';
import type { DataPackageTexts } from '#import/data-package/read-data-package.ts';
import { BASELINE_FILE, PACKAGE_FILES } from './package-files.ts';

interface Resource {
  readonly path: string;
}
interface Description {
  readonly resources: readonly Resource[];
  readonly sources: readonly unknown[];
  readonly dataHash: string;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function sha256(text: string): string {
  const hash = new Sha256();
  hash.update(bytesOf(text));
  return hash.digest();
}

/** Made as that of the embedded package: SHA-256 of what `sha256sum` prints for its files; lines move runs too. */
export function hashOfTexts(texts: DataPackageTexts): string {
  const keys = ['entities', 'series', 'populationUf'] as const;
  const named = keys.map((key) => [texts[key], PACKAGE_FILES[key]] as const);
  const lines = texts.baseline === undefined ? [] : [[texts.baseline, BASELINE_FILE] as const];
  return sha256([...named, ...lines].map(([text, name]) => `${sha256(text)}  ${name}\n`).join(''));
}

/** The hash that a datapackage.json declares. */
export function declaredHash(description: string): string {
  return (JSON.parse(description) as Description).dataHash;
}

/** The rows by line, which the embedded package has not. */
const LINES = {
  name: 'baseline',
  path: BASELINE_FILE,
  title: 'Valores por ente, bloco e linha, R$',
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: [
      {
        name: 'code',
        type: 'string',
        title: 'Código',
        description: 'Código IBGE do município (7 dígitos) ou do estado (2)',
      },
      { name: 'sphere', type: 'string', title: 'Esfera', description: 'municipal ou state' },
      { name: 'block', type: 'string', title: 'Bloco', description: 'AB, MAC, AF, VS, GES ou INV' },
      { name: 'line', type: 'string', title: 'Linha', description: 'Identificador da linha' },
      { name: 'amount', type: 'number', title: 'Valor', description: 'R$, com centavos; negativo é estorno' },
    ],
  },
};
const measured = (text: string): { readonly bytes: number; readonly hash: string } => ({
  bytes: bytesOf(text).length,
  hash: `sha256:${sha256(text)}`,
});

export interface Provenance {
  readonly name: string;
  readonly created: number;
  readonly replaced: number;
  readonly kept: number;
  readonly report: FnsReport;
}

/** @param embedded datapackage.json of the package that `texts` were laid over. */
export function describePackage(embedded: string, texts: DataPackageTexts, provenance: Provenance): string {
  const { name, created, replaced, kept, report } = provenance;
  const description = JSON.parse(embedded) as Description;
  const textOf = new Map(
    Object.entries(PACKAGE_FILES).map(([key, path]) => [path, texts[key as keyof typeof PACKAGE_FILES]]),
  );
  const amounts = report.amounts === 'net' ? 'líquidos' : 'brutos';
  const described = {
    ...description,
    name: 'sus-legal-importada',
    title: name,
    description: `Base importada de arquivos do FNS (valores ${amounts}): os valores de ${replaced} fundos vêm dos arquivos; os de ${kept} são os da base embutida (${description.dataHash}). Os arquivos estão em sources.`,
    created: new Date(created).toISOString(),
    dataHash: hashOfTexts(texts),
    laidOver: description.dataHash,
    sources: [
      ...report.files.map((file) => ({
        title: `FNS: ${file.name}`,
        year: file.year,
        amounts: file.amounts,
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
      })),
      ...description.sources,
    ],
    resources: [
      ...description.resources.map((resource) => {
        const text = textOf.get(resource.path);
        return text === undefined ? resource : { ...resource, ...measured(text) };
      }),
      ...(texts.baseline === undefined ? [] : [{ ...LINES, ...measured(texts.baseline) }]),
    ],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** The same description under the name that the base has now. */
export function renamed(description: string, name: string): string {
  return `${JSON.stringify({ ...(JSON.parse(description) as object), title: name }, null, 2)}\n`;
}
