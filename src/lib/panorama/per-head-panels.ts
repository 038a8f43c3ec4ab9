// What the money is per inhabitant, by band and UF (tables 11 and 12), each figure beside that of the base, or of
// NT 46.

import { formatDecimal } from '#lib/format.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { PANORAMA_BLOCKS } from '#panorama/panorama-tables.ts';
import type { BandRow, PanoramaBlock, UfRow } from '#panorama/panorama-tables.ts';
import type { PanoramaPanel, PanoramaView } from './panel.ts';
import { numberCell, textCell } from './shown-table.ts';
import type { ShownCell, ShownColumn } from './shown-table.ts';
import { subtitleOf } from './subtitle.ts';

const PER_HEAD: readonly (PanoramaBlock | 'total')[] = ['total', ...PANORAMA_BLOCKS];
const finite = (value: number): number => (Number.isFinite(value) ? value : 0);
/** Gestão is so little per inhabitant that the note prints it with two decimals. */
const digitsOf = (block: PanoramaBlock | 'total'): number => (block === 'GES' ? 2 : 1);

function perHeadColumns({ text }: PanoramaView, first: readonly ShownColumn[]): ShownColumn[] {
  const blocks = PER_HEAD.map((block): ShownColumn => ({
    header: block === 'total' ? text.total : block,
    unit: text.units.perHead,
  }));
  return [...first, ...blocks];
}

const perHeadCells = (view: PanoramaView, values: readonly number[], beside?: readonly number[]): ShownCell[] =>
  PER_HEAD.map((block, b) => numberCell(values[b] ?? Number.NaN, digitsOf(block), view, beside?.[b]));

/** Largest and smallest by the block in view. */
function ends<T extends { readonly perHead: readonly number[] }>(rows: readonly T[], column: number): readonly T[] {
  const ranked = rows.toSorted((a, b) => (b.perHead[column] ?? 0) - (a.perHead[column] ?? 0));
  return [ranked[0], ranked.at(-1)].filter((row) => row !== undefined);
}

/** "R$ 155,5 da AB": the amount of a row by the block in view. */
function perHeadMoney({ perHead }: { readonly perHead: readonly number[] }, view: PanoramaView, of: string): string {
  const { filter, language } = view;
  const value = perHead[PER_HEAD.indexOf(filter.block)] ?? Number.NaN;
  return `R$\u00a0${formatDecimal(value, digitsOf(filter.block), language)}${of}`;
}

function bandsTitle(shown: readonly BandRow[], view: PanoramaView): string {
  const { filter, text } = view;
  const words = text.panels.bands;
  const named = shown.filter(({ band }) => band !== null);
  const [most, least] = ends(named, PER_HEAD.indexOf(filter.block));
  if (most === undefined || least === undefined) return words.plain;
  const name = ({ band }: BandRow): string => text.bands[band ?? -1] ?? '';
  const first = perHeadMoney(most, view, text.ofBlock[filter.block]);
  if (most === least) return words.one(name(most), first);
  return words.title(name(most).toLowerCase(), first, name(least).toLowerCase(), perHeadMoney(least, view, ''));
}

function ufsTitle(shown: readonly UfRow[], view: PanoramaView): string {
  const { filter, text } = view;
  const words = text.panels.ufs;
  const column = PER_HEAD.indexOf(filter.block);
  const named = shown.filter(({ uf, perHead }) => uf !== null && Number.isFinite(perHead[column]));
  const [most, least] = ends(named, column);
  if (most === undefined || least === undefined) return words.plain;
  const name = ({ uf }: UfRow): string => ufName(uf ?? '');
  const first = perHeadMoney(most, view, text.ofBlock[filter.block]);
  return most === least
    ? words.one(name(most), first)
    : words.title(name(most), first, name(least), perHeadMoney(least, view, ''));
}

export function bandsPanel(view: PanoramaView): PanoramaPanel {
  const { tables, beside, filter, text, language } = view;
  const column = PER_HEAD.indexOf(filter.block);
  const digits = digitsOf(filter.block);
  // Files of a few municipalities leave bands without any.
  const known = tables.bands.filter(({ municipalities }) => municipalities > 0);
  const name = (band: number | null): string => (band === null ? text.brazil : (text.bands[band] ?? String(band)));
  const shown = known.filter(({ band }) => filter.band < 0 || band === filter.band);
  return {
    id: 'bands',
    title: bandsTitle(shown, view),
    subtitle: subtitleOf('bands', view),
    bars: shown.map((row) => ({
      key: String(row.band ?? 'all'),
      name: row.band === null ? text.allMunicipalities : name(row.band),
      segments: [{ from: 0, to: row.perHead[column] ?? 0, tone: row.band === null ? 'soft' : 'strong' }],
      text: formatDecimal(row.perHead[column] ?? Number.NaN, digits, language),
    })),
    table: {
      columns: [
        ...perHeadColumns(view, [{ header: text.columns.band, isText: true }]),
        { header: text.municipalities },
        { header: text.columns.municipalitiesPercent, unit: '%' },
        { header: text.columns.population, unit: text.units.people },
        { header: text.columns.populationPercent, unit: '%' },
      ],
      rows: shown.map((row) => {
        const mine = beside?.bands?.find(({ band }) => band === row.band);
        return {
          key: String(row.band ?? 'all'),
          ...(row.band === null ? { isTotal: true } : {}),
          cells: [
            textCell(row.band === null ? text.allMunicipalities : name(row.band), row.band ?? -1),
            ...perHeadCells(view, row.perHead, mine?.perHead),
            numberCell(row.municipalities, 0, view, mine?.municipalities),
            numberCell(row.municipalitiesPercent, 1, view, mine?.municipalitiesPercent),
            numberCell(row.population, view.kind === 'published' ? 1 : 3, view, mine?.population),
            numberCell(row.populationPercent, 1, view, mine?.populationPercent),
          ],
        };
      }),
    },
  };
}

export function ufsPanel(view: PanoramaView): PanoramaPanel {
  const { tables, beside, filter, text, language } = view;
  const column = PER_HEAD.indexOf(filter.block);
  const digits = digitsOf(filter.block);
  const value = ({ perHead }: UfRow): number => perHead[column] ?? Number.NaN;
  const shown = tables.ufs
    .filter(({ uf }) => filter.uf === '' || uf === filter.uf)
    .toSorted((a, b) => Number(a.uf !== null) - Number(b.uf !== null) || value(b) - value(a));
  return {
    id: 'ufs',
    title: ufsTitle(shown, view),
    subtitle: subtitleOf('ufs', view),
    bars: shown.map((row) => ({
      key: row.uf ?? 'BR',
      name: row.uf ?? (view.kind === 'published' ? text.brazil : text.total),
      segments: [{ from: 0, to: finite(value(row)), tone: row.uf === null ? 'soft' : 'strong' }],
      text: Number.isFinite(value(row)) ? formatDecimal(value(row), digits, language) : '–',
    })),
    table: {
      columns: perHeadColumns(view, [{ header: text.columns.uf, isText: true }]),
      rows: shown.map((row) => ({
        key: row.uf ?? 'BR',
        ...(row.uf === null ? { isTotal: true } : {}),
        cells: [
          textCell(row.uf ?? (view.kind === 'published' ? text.brazil : text.total)),
          ...perHeadCells(view, row.perHead, beside?.ufs?.find(({ uf }) => uf === row.uf)?.perHead),
        ],
      })),
    },
  };
}
