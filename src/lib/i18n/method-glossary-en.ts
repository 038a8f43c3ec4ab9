import type { MethodText } from './method-text.ts';

export const glossaryEn: MethodText['glossary'] = [
  {
    term: 'Sharing-out of 2016',
    means:
      'Every fund with its part of each block in 2016, for ever: the yardstick of every comparison; not the law of today.',
  },
  { term: 'SUS Legal', means: 'Agreement of the CIT of January 2017: the blocks become one, the sharing-out stays.' },
  {
    term: 'Running costs',
    means: 'What keeps services going: the five blocks that the model shares out. Investment stays apart.',
  },
  { term: 'Block', means: 'AB, MAC, AF, VS and Gestão (Portaria 204/2007).' },
  { term: 'Single block, group', means: 'Blocks shared out together.' },
  { term: 'Ring-fenced part', means: 'What follows its own base, whatever the group does.' },
  { term: 'FAEC', means: 'Strategic actions fund: MAC paid by production.' },
  { term: 'ASPS', means: 'Public health actions and services (LC 141/2012, art. 3).' },
  { term: 'Federal minimum', means: 'The least the Union must apply to health (ADCT, art. 110): a floor.' },
  { term: 'Net current revenue', means: 'RCL of the Union; the minimum is reckoned on it.' },
  { term: 'Pool', means: 'Transfers for running costs of a year.' },
  { term: 'Criterion', means: 'Rule that gives each place a share: population and, mostly, an indicator.' },
  { term: 'History', means: 'The share of 2016 itself as a criterion.' },
  { term: 'Changes hands', means: 'Money that goes from some funds to others: half the sum of differences.' },
  { term: 'Gains, loses, unchanged', means: 'Beyond the threshold, against the sharing-out of 2016.' },
  { term: 'Transition', means: 'The way from the sharing-out of 2016 to the new one.' },
  { term: 'Excess only', means: 'The corrected base stays; only what the pool grows beyond it is shared out.' },
  {
    term: 'AB kept: at least 25%',
    means: 'Part of free AB that does not move to MAC. Not the “piso da AB”, which is the PAB.',
  },
  { term: 'Estimate', means: 'Amount of the base calibrated to published totals, not a record.' },
  { term: 'Hypothesis', means: 'Parameter that no study estimates.' },
  {
    term: 'CIT, CIB',
    means: 'Commissions where Union, states and municipalities, or a state and its municipalities, agree.',
  },
  { term: 'CONASS, CONASEMS', means: 'Councils of state and municipal health secretaries.' },
  {
    term: 'Change by criterion, Shapley value',
    means: 'Mean of what a criterion changes over all orders; the parts add up to the change to the centavo.',
  },
  { term: 'Gini', means: 'Inequality of the amount per inhabitant, from 0 (equal) to 1.' },
];
