import type { MethodText } from './method-text.ts';

export const formulasEn: MethodText['formulas'] = [
  {
    name: 'Federal minimum',
    lines: ['M[2017] = 15% · RCL[2017]', 'M[t] = M[t−1] · (1 + IPCA)'],
    where:
      'IPCA of the 12 months to June of the year before; since 2021 of the calendar year, with the chain restated. Rule in force: in 2023 the RCL estimated in the budget law; from 2024 on, 15% of RCL.',
    law: 'ADCT, art. 110 (EC 95/2016); EC 113/2021; EC 126/2022, LC 200/2023 and LC 201/2023; before, EC 86/2015',
  },
  {
    name: 'From the minimum to the pool',
    lines: ['ASPS[t] = M[t] · (1 + margin)', 'T[t] = τ · ASPS[t]', 'T of the block = T · B of the block ÷ B of all'],
    where: 'τ is the part that was transferred as running costs in 2016; B, the transfers of 2016.',
    law: 'LC 141/2012, art. 3 (what counts as ASPS)',
  },
  {
    name: 'Ring-fenced part',
    lines: ['R of the fund = f · T of the block · B of the fund ÷ B of all', 'free = (1 − f) · B'],
    where:
      'f is the part of the block, by sphere, that follows its own base: FAEC, agents, exceptional medicines. Where an imported base knows the lines, it may be what each fund received on them.',
  },
  {
    name: 'Multiplier of a criterion',
    lines: ['z = (x of the place ÷ mean x of the country) to the power ± elasticity', 'z between 0.5 and 2'],
    where:
      'Mean weighted by population of 2016. Weight of a place: population times z; its share is its weight over all weights.',
    law: 'LC 141/2012, art. 17; Lei 8.080/1990, art. 35',
  },
  {
    name: 'Target',
    lines: [
      'share of the UF = Σ weight of criterion · share of the UF in it',
      'target = free pool · share of the UF · share within the UF',
    ],
    where:
      'Two decisions: between states (CIT) and within the state (CIB). The state fund keeps the part it has in the base, or another that is set. By region, money follows residents or services.',
    law: 'LC 141/2012, art. 17, § 1º (method agreed in the CIT and approved by the CNS)',
  },
  {
    name: 'Transition',
    lines: [
      'phase-in: sharing-out of 2016 + λ · (target − sharing-out of 2016)',
      'excess only: base corrected by IPCA + new share of what grows beyond it',
      'amount = blend · m, between floor and cap',
    ],
    where:
      'λ grows by 1 ÷ years each year; m is the one factor that makes the sum the pool. Floors that do not fit are a finding, told year by year.',
    law: 'Excess only: as the FPE of LC 143/2013',
  },
  {
    name: 'From AB to MAC (hypothesis)',
    lines: [
      'gap = MAC of 2016 grown each year and corrected by IPCA − MAC received',
      'AB kept: at least the floor; each year part of the distance',
    ],
    where: 'Five parameters with ranges; no causal study estimates them.',
  },
  {
    name: 'Centavos',
    lines: ['Σ of the 5,596 funds = T[t], to the centavo'],
    where: 'Each year is rounded by largest remainders; then the five blocks of each fund.',
  },
];
