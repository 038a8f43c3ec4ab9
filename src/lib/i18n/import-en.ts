import { formatCount } from '#lib/format.ts';
import { exclusionEnglish, noticeEnglish, problemEnglish } from './import-problems-en.ts';
import type { ImportText } from './import-text.ts';
import { versionsText } from './versions.ts';

const count = (many: number): string => formatCount(many, 'en');
const plural = (many: number, one: string, several: string): string => `${count(many)} ${many === 1 ? one : several}`;
const funds = (municipal: number, state: number): string =>
  [
    municipal > 0 ? plural(municipal, 'municipal fund', 'municipal funds') : '',
    state > 0 ? plural(state, 'state fund', 'state funds') : '',
  ]
    .filter(Boolean)
    .join(' and ');
const YEARS = new Intl.ListFormat('en');
/** Which years the amounts are of, and what years that differ do to the comparison. */
function nominal(years: readonly (number | null)[], partial: boolean): string {
  const [first, ...others] = years;
  const taken = 'not adjusted, and the model takes them as the shares of 2016';
  const said = YEARS.format(years.map((year) => `${year ?? 'a year that the file does not state'}`));
  const of =
    first === null ? 'The files do not state the year of their amounts, which are' : `The amounts are of ${said},`;
  const estimate = 'beside funds that keep the estimate of 2016';
  if (others.length > 0)
    return `${of} ${taken}; the base mixes these years, and so do comparisons${partial ? `, ${estimate}` : ''}.`;
  return `${of} ${taken}${partial ? `; ${estimate}, the comparison mixes years` : ''}.`;
}

const KINDS = { annual: 'annual file', detailed: 'Planilha Detalhada', consolidated: 'Consulta Consolidada' } as const;

export const importEn: ImportText = {
  title: 'Import FNS transfers · SUS Legal',
  description: 'Replace the estimate of 2016 by what the National Health Fund paid, line by line.',
  heading: 'Import FNS transfers',
  verdict: 'Results stand on the embedded base: an estimate of 2016.',
  verdictImported: ({ name, year, kept }, replaced, all) =>
    `Results in this tab stand on the base “${name}”: ${kept === 0 ? `all ${all}` : `${replaced} of ${all}`} funds with FNS amounts${year === null ? '' : ` of ${year}`}.`,
  intro:
    'Files of the National Health Fund (FNS) replace the estimate by what each fund was paid, line by line. They are read on this computer; nothing is sent.',
  drop: 'Drop files here',
  pick: 'Choose files',
  dropOthers: 'Drop other files to start over',
  pickOthers: 'Choose others',
  shapes:
    'Annual file REPASSE-FAF, Planilha Detalhada or Consulta Consolidada, as CSV, .xls or .xlsx. Several files add up.',
  net: 'Use net amounts, not gross',
  reading: 'Reading',
  cancelled: 'Import cancelled. Nothing changed.',
  refused: 'Nothing was imported',
  refusedBeside: 'File refused; the report below is still the earlier one',
  failed: 'The import failed',
  failedBecause: (reason) =>
    reason === 'worker' || reason === 'messageerror'
      ? 'The browser broke off the reading, perhaps for want of memory. Nothing is lost: close other tabs and choose the file again.'
      : `${reason}. Nothing is lost: try again.`,
  problem: problemEnglish,
  blocks: {
    AB: 'Primary care',
    MAC: 'Medium and high complexity',
    AF: 'Pharmaceutical care',
    VS: 'Health surveillance',
    GES: 'SUS management',
    INV: 'Investment',
  },
  spheres: { municipal: 'Municipalities', state: 'States' },
  report: {
    summary: (used, rows, money, of) => `${used} of ${rows} rows used: ${money} of ${of}.`,
    file: ({ kind, year, rows, totalStated, amounts, repeats }, total) =>
      repeats === null
        ? `${KINDS[kind]}${year === null ? '' : ` of ${year}`}, ${plural(rows, 'row', 'rows')}, ${totalStated ? 'TOTAL GERAL' : 'sum'} ${total} (${amounts} amounts)`
        : `same content as ${repeats}; not added again`,
    attention: 'Attention',
    notice: noticeEnglish,
    nominal,
    decidedBefore: (groups, amount) =>
      `Decisions kept from other imports sent ${plural(groups, 'group', 'groups')} of these files somewhere, ${amount}: check them under “Groups outside the six blocks”.`,
    account: 'Check against the files',
    used: 'Used in the base',
    waiting: 'In undecided groups',
    allRead: 'Sum of the rows read',
    what: 'Where the rows went',
    ownTotal: (file) => `TOTAL GERAL that ${file} states`,
    ownDifference: 'Difference',
    noOwnTotal: 'No file states a TOTAL GERAL: there is no total of its own to check against.',
    byBlock: 'Used, by block and sphere',
    block: 'Block',
    total: 'Total',
    nt46: 'Check against table 1 of Ipea’s NT 46 (2016)',
    nt46Partial: (absent) =>
      `The table is of the whole country, and ${absent} funds have no line in use: most of the difference is theirs.`,
    nt46Anyway: 'Compare with the table of the country (NT 46, table 1)',
    nt46Note: 'NT 46 publishes in R$ millions: a difference of up to R$ 500,000 is rounding.',
    imported: 'Imported',
    published: 'NT 46',
    difference: 'Difference',
    unmapped: 'Groups outside the six blocks',
    unmappedNote: 'They enter no block until you decide. The decision holds for the next imports in this browser.',
    rows: 'Rows',
    amount: 'Amount',
    rowCount: (rows) => plural(rows, 'row', 'rows'),
    remembered: 'decision kept from another import',
    idleDecisions: (many) =>
      `${plural(many, 'decision', 'decisions')} kept from other imports, without a row in these files`,
    destinationOf: (label) => `Where ${label} goes`,
    undecided: 'Undecided',
    leaveOut: 'Leave out',
    excluded: 'Rows left out',
    nothingExcluded: 'No row was left out.',
    exclusion: exclusionEnglish,
    missing: (count) => `Municipalities without a row used: ${count}`,
    missingStates: (count) => `State funds without a row used: ${count}`,
    noneMissing: 'Every fund of the data has rows.',
    unknown: (count) => `Municipalities or funds that are not in the data: ${count}`,
    more: (count) => `and ${count} more (the whole list is in report.json, in the exported file)`,
  },
  keep: {
    name: 'Name of the base',
    save: 'Keep as a base',
    useNow: 'Use now',
    discard: 'Discard',
    saved: (name) => `Base kept: ${name}`,
    covers: (municipal, state, partial) =>
      municipal + state === 0
        ? 'No row serves for a base.'
        : `Replaces the amounts of ${funds(municipal, state)}${partial ? '; the other funds keep those of the embedded base' : ''}.`,
    defaultName: (year) => (year === null ? 'FNS transfers' : `FNS transfers, ${year}`),
    notKept: 'The base was not kept in this browser',
    stillHere: 'It is still in this tab and can be exported.',
    faults: versionsText.en.faults,
    exporting: 'Export',
    underWay: 'Preparing the file…',
    exportFailed: 'The file could not be prepared in this browser. Nothing is lost: try again.',
  },
  bases: {
    heading: 'Bases',
    none: 'No imported base in this browser.',
    embedded: 'Embedded base (2016, estimate)',
    embeddedSource: 'Calibrated to published totals. Source: Ipea (NT 46), IBGE, SIOPS, FNS; model.',
    inUse: 'in use in this tab',
    use: 'Use',
    rename: 'Rename',
    confirmRename: 'Save name',
    remove: 'Delete',
    compare: 'Compare with the embedded',
    of: (action, name) => `${action} ${name}`,
    line: (replaced, kept, hash) =>
      `${plural(replaced, 'fund imported', 'funds imported')}, ${kept === 0 ? 'none' : count(kept)} with embedded amounts · data ${hash}`,
    removed: (name) => `Base deleted: ${name}`,
    lost: 'The data of this base are no longer in this browser.',
    otherData: 'made over another version of the embedded base',
  },
  comparison: {
    byUf: 'By state',
    embedded: 'Embedded, 2016',
    imported: (year) => (year === null ? 'Imported' : `Imported, ${year}`),
    change: 'Difference',
    note: 'Nominal R$ of each base, current expenses and investment. Funds that the files do not cover have the same amount in both.',
    unchanged: (ufs) => (ufs === 1 ? 'The other state does not change.' : `The other ${ufs} states do not change.`),
    caption: (name) => `${name} against the embedded base`,
    municipalFunds: 'municipal funds',
    stateFund: 'state fund',
  },
};
