import type { ImportedBase } from '#lib/base-in-use.svelte.ts';
import { bandNamesEn } from './band-names.ts';
import { baseNamed, ofBase } from './base-words.ts';
import { formulasEn } from './method-formulas-en.ts';
import { glossaryEn } from './method-glossary-en.ts';
import type { MethodText } from './method-text.ts';

const count = (funds: number): string => funds.toLocaleString('en');
const covered = ({ replaced, kept }: ImportedBase): string =>
  kept === 0 ? `for all ${count(replaced)} funds` : `for ${count(replaced)} of ${count(replaced + kept)} funds`;

export const methodEn: MethodText = {
  title: 'Data and method · SUS Legal',
  description:
    'Where each column comes from, how far the estimate of 2016 may be off, the formulas of the model with the law of each, and the proof that runs in your browser.',
  heading: 'Data and method',
  verdict:
    'What is published, what is estimated and what is hypothesis, and the proof that the model does what it says.',
  support: 'All is computed on this machine, with data and engine identified by code. Nothing is sent anywhere.',
  contents: 'On this page',
  sections: {
    proof: 'Proof panel',
    estimate: 'The base of 2016 is an estimate',
    leftOut: 'What the base leaves out or freezes',
    columns: 'Where each column comes from',
    formulas: 'The formulas and the law',
    glossary: 'Glossary',
    cite: 'Licences and how to cite',
  },
  proof: {
    intro:
      'Eight checks run here, in your browser, on the base in use and every scenario that comes with the app. They are those of the tests. What is drawn by chance takes a new seed each time, which goes into the report; with ?semente= in the address the proof repeats itself.',
    run: 'Run the proof',
    again: 'Run again',
    cancel: 'Stop',
    cancelled: 'Stopped: what was checked stays below.',
    failed: 'The proof did not run',
    notYet: 'not checked yet',
    waiting: 'waiting',
    running: (part) => `checking, ${part}`,
    passed: (count) => `Proof done: ${count} checks hold.`,
    notPassed: (count) => `Proof done: ${count} ${count === '1' ? 'check does' : 'checks do'} not hold.`,
    seed: (seed) => `seed ${seed}`,
    json: 'Report (JSON)',
    csv: 'Report (CSV)',
    verdicts: { ok: 'Holds', failed: 'Does not hold', 'not-applicable': 'Does not apply' },
    figure: 'Result',
    tolerance: 'Tolerance',
    cases: 'Comparisons',
    details: 'Details',
    got: 'Model',
    expected: 'Expected',
    exception: 'documented exception',
    fixed: 'set by law: shown, not checked',
    minima: (year, how) => {
      const rules: Readonly<Record<string, string>> = {
        ec95: year === '2017' ? '15% of RCL (EC 95)' : 'from the RCL of 2017 and IPCA to June (EC 95)',
        'ec95-ec113': 'from the RCL of 2017 and IPCA of calendar years (EC 113)',
        chain: 'from the minimum published for 2017 and IPCA',
        law: 'on the RCL estimated in the budget law (LC 201/2023, art. 15)',
      };
      return `${year}, ${rules[how] ?? how}`;
    },
    lessThan: (money) => `less than ${money}`,
    hashes: (data, engine, version) => `Data ${data} · engine ${engine} · version ${version}`,
    onImported: (name) =>
      `The proof runs on the imported base “${name}”. The check of the tables of Nota Técnica 46 holds for the embedded base alone and is left out; the others hold for any base.`,
    otherData: 'The base in use is not the one that comes with the app: it is not held to Nota Técnica 46.',
    units: { centavos: 'centavos', reais: 'R$', cells: 'cells', differences: 'differences' },
    checks: {
      conservation: {
        name: 'Conservation',
        means:
          'The 5,596 funds add up to the pool, to the centavo, in every scenario and year; so do the sharing-out of 2016 and the blocks of each fund. Result: worst deviation.',
      },
      'null-reform': {
        name: 'Null reform',
        means:
          'Who keeps the sharing-out of 2016 moves nothing: the scenarios that only merge blocks, and others drawn by chance. Result: largest change of a fund.',
      },
      bounds: {
        name: 'Floors and caps kept',
        means:
          'No fund is beyond its limits of loss and gain in the years in which they fit the pool; in groups and on the whole. Result: largest excess.',
      },
      permutation: {
        name: 'The order of funds does not matter',
        means:
          'With the codes of municipalities swapped inside each UF, every fund receives the same. Result: largest difference.',
      },
      minima: {
        name: 'Published minima of EC 95',
        means:
          'The rules make again the minima published for 2017 to 2022 (RREO): 15% of the RCL of 2017, then IPCA. Result: largest difference. One millionth is accepted, as the RCL of 2017 in the series comes from published percentages, which are rounded; from the minimum published for 2017 on, only rounding to thousands. That of 2023 was set by law (LC 201/2023, art. 15): it is shown, not checked.',
      },
      nt46: {
        name: 'Tables of Nota Técnica 46',
        means:
          'The base gives back, with the printed decimals, tables 1, 11 and 12 and the totals and recipients of tables 5A to 10. Result: cells that differ without a documented reason.',
      },
      reference: {
        name: 'Engine and reference implementation',
        means:
          'Another program, written from the text of the model alone and with nothing of the engine, computes 60 countries and reforms drawn by chance and two scenarios on this base. Result: differences beyond a centavo.',
      },
      examples: {
        name: 'Worked examples',
        means: 'Six reforms of a country of nine funds, with the result known in every column, to the centavo.',
      },
    },
    reasons: {
      court:
        'the note uses the population sent to the TCU, where Jacareacanga (PA) has 41,487 inhabitants by court order; the base uses that of IBGE, 8,852',
      bands: 'by those populations Jacareacanga and one more municipality are in other bands in the note',
    },
    exceptions: (count) => `${count} documented exceptions`,
    headers: { check: 'Check', verdict: 'Verdict', unit: 'Unit', detail: 'Detail', reason: 'Reason' },
    tables: { table1: 'Table 1', table11: 'Table 11', table12: 'Table 12', blocks: 'Tables 5A to 10' },
    cells: {
      'table1 total': 'all blocks',
      'table11 total': 'all municipalities',
      'table12 total': 'Brazil',
      total: 'total',
      all: 'R$ million',
      allPerHead: 'R$ per inhabitant',
      state: 'states, R$ million',
      statePerHead: 'states, R$ per inhabitant',
      stateRecipients: 'states that receive',
      municipal: 'municipalities, R$ million',
      municipalPerHead: 'municipalities, R$ per inhabitant',
      municipalPercent: '% to municipalities',
      municipalRecipients: 'municipalities that receive',
      municipalities: 'municipalities',
      municipalitiesPercent: '% of municipalities',
      population: 'population, millions',
      populationPercent: '% of population',
      GES: 'Management',
      INV: 'Investment',
      whole: 'Limits on the whole: loss of 5%, gain of 10% against the sharing-out of 2016',
      'whole-previous': 'Limit on the whole: fall of 2% a year',
    },
  },
  estimate: {
    paragraph:
      'What each municipality received by block in 2016 is not published in usable form. The base estimates it and calibrates it to what is: R$ per inhabitant by UF (table 12) and by population band (table 11), spheres (table 1), block totals and number of recipients (tables 2 and 5A to 10) of Nota Técnica 46. Those totals are exact, but for six printed figures (see the proof panel). The amount of one municipality is an estimate.',
    steps: [
      'Margins: printed cells, which are rounded, move within their rounding until they add up to the totals.',
      'State funds: Siops 2019 and, for MAC, also what municipalities of the UF spent from others in 2015.',
      'Rules per inhabitant: PAB fixo, teams, coverage and poverty for AB; admissions, beds, intensive care and doctors for MAC; floors and population for the others.',
      'Corrected by AB payments of 2019 (which count two fifths) and by health spending from others in 2015 and 2016.',
      'Recipients: 4,229 municipalities with MAC, 5,568 with AB, 4,684 with AF, 360 with Gestão, 4,375 with Investment.',
      'Iterative proportional fitting to UF and band, block by block; rounded to R$ 100.',
    ],
    caption: 'Error by population band: what could be measured',
    columns: [
      'Population band',
      'AB: median error against payments of 2019 left out',
      'Within 20%',
      'AB + MAC: expected median error',
      'Middle half',
    ],
    bands: bandNamesEn,
    notes: [
      'The second column holds the noise of the payments themselves, of three years later: the error of AB is smaller. The fourth is what the estimation expects of itself, no check: the sources have no official municipal total.',
      'One municipality checked: Sorocaba (SP). Estimate of 2016, R$ 149.8 million with investment; FNS of 2018, R$ 150.0 million.',
      'Gestão and Investment have no municipal driver beyond the tables: for one municipality they are an expectation. The error of a state fund, 10% to 15% in MAC, shows with the opposite sign in the municipalities of its UF.',
    ],
  },
  inUse: {
    estimate: (base) =>
      `This section is about the embedded base. The one in use, “${base.name}”, has ${covered(base)} what the FNS files say was paid${base.kept === 0 ? '' : `; for the other ${count(base.kept)}, this estimate`}.`,
    leftOut: (base) =>
      `What is said of one-off increments and of lines is about the embedded base. In the one in use, “${base.name}”, ${covered(base)} increments are those of the files, and the lines of each fund are known.`,
    columns: (base) =>
      `This is about the embedded base. In the one in use, “${base.name}”, amounts by block come ${covered(base)} from the FNS files; the other columns are the same.`,
    formulas: (base) =>
      `The base in use, “${base.name}”, stands in the place of that of 2016: where B, transfers or the sharing-out of 2016 are named, they are its own.`,
  },
  leftOut: [
    'Distrito Federal: it lives on its Fundo Constitucional besides, which is not here.',
    'Federal hospitals in Rio de Janeiro and Porto Alegre and indigenous health in the Amazon are paid directly by the Union and are not here.',
    'R$ 818 million of AB and R$ 508 million of MAC of 2016 are one-off increments, mostly parliamentary amendments: the sharing-out of 2016 freezes them.',
    'Indicators are of 2010 to 2018; private plans are measured on women aged 10 to 49; infant deaths are not corrected for under-registration.',
    'Lines with a purpose of their own (FAEC, agents, exceptional medicines) are not known by fund in the base: the ring-fenced part is the same for all funds of a sphere.',
    'The move from AB to MAC is a hypothesis with parameters: no causal study of a full merger was found.',
    'The method of sharing out is agreed in the CIT and approved by the CNS (LC 141/2012, art. 17, § 1º); merging blocks by law also asks for changes in Portaria 42/1999 (subfunctions) and Portaria de Consolidação 6/2017.',
  ],
  columns: {
    intro: 'As the data package itself declares; the file goes with the data. Its descriptions are in Portuguese.',
    failed: 'The description of the data could not be read',
    waiting: 'Reading the description of the data',
    headers: ['Column', 'What it is', 'Unit', 'Source', 'Year', 'Rounding'],
    files: { 'entities.csv': 'Funds', 'series.csv': 'Yearly series', 'population_uf.csv': 'Population by UF' },
    imputed:
      'What nobody measured is the mean of the UF weighted by population: five municipalities created in 2013 (columns of the Census 2010), Fernando de Noronha and the DF (Siops). The column imputed says which.',
  },
  formulas: formulasEn,
  lawLabel: 'Law',
  agreed: 'The whole specification, with worked examples, is in docs/model.md of the source code.',
  glossary: glossaryEn,
  cite: {
    paragraphs: [
      'Code: MIT licence. Derived data: CC BY 4.0, with credit to IBGE, DATASUS, Siops, FNS, Ipea, PNUD/FJP, MDS, ANS and Tesouro Nacional, whose the originals are. Fonts Source Sans 3 and Source Serif 4: OFL 1.1.',
      'Whoever cites a result should name scenario, year, nominal or real, and the two codes below: with them anybody can make the figure again.',
    ],
    how: 'How to cite',
    text: (version, data, engine) =>
      `SUS Legal, version ${version}. Simulator of the reform of federal SUS financing. Data ${data}, engine ${engine}. ${ofBase('Base of 2016 estimated and calibrated to Ipea, Nota Técnica 46 (Benevides, 2018)', baseNamed('en'))}.`,
    dataHash: 'Data (SHA-256)',
    engineHash: 'Engine',
    version: 'Version',
    copy: 'Copy the citation',
    copied: 'Citation copied.',
    notCopied: 'The browser did not let it be copied: select the text above.',
    get download() {
      return `Download the description of the ${ofBase('', 'embedded ')}data (datapackage.json)`;
    },
  },
};
