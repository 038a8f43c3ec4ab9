import type { Language } from './language.ts';

export interface StepNames {
  readonly kinds: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly sides: Readonly<Record<string, string>>;
  /** Values that are words of the format, by setting. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly noLimit: string;
  readonly baseShare: string;
  readonly byUf: string;
  readonly alone: string;
  readonly with: (blocks: string) => string;
  readonly had: (weight: string) => string;
  readonly years: (count: number) => string;
  readonly between: (low: string, high: string) => string;
  readonly loss: (share: string, reference: string) => string;
  readonly gain: (share: string, reference: string) => string;
  readonly fiveBlocks: string;
  readonly singleBlock: string;
}

/** Words for what was done to a scenario, by kind of edit, setting and value. */
export const stepNames: Readonly<Record<Language, StepNames>> = {
  'pt-BR': {
    kinds: {
      open: 'Abrir',
      setWeight: 'Peso de',
      addCriterion: 'Incluir',
      removeCriterion: 'Retirar',
      replaceWeights: 'Trocar os pesos',
      moveBlock: 'Mover bloco',
      splitAllBlocks: 'Separar os cinco blocos',
      mergeAllBlocks: 'Juntar num bloco único',
      protectPrimaryCare: 'Deixar a AB à parte',
      setCriterion: 'Ajustar',
      setRingFence: 'Parcela protegida de',
      setEnvelope: 'Mínimo federal',
      setMacro: 'Premissa',
      setTransition: 'Transição',
      setTotalTransition: 'Custeio total do ente',
      setWithin: 'Dentro do estado',
      setShift: 'Resposta dos gestores',
      setPeriod: 'Período',
      setSusDependence: 'Peso dos planos privados',
      setWinnerThreshold: 'Limiar de quem ganha ou perde',
      setIdentity: 'Identificação',
    },
    fields: {
      rule: 'regra',
      margin: 'margem',
      custeioShare: 'parcela de custeio',
      customGrowth: 'crescimento',
      ipca: 'IPCA',
      rclRealGrowth: 'RCL real',
      useObserved: 'valores observados',
      population: 'população',
      years: 'duração',
      mode: 'forma',
      floor: 'limite de perda',
      cap: 'limite de ganho',
      unit: 'unidade',
      residence: 'parte que segue o residente',
      stateShare: 'fundo estadual',
      donors: 'blocos que cedem',
      macGrowth: 'necessidade de MAC',
      absorption: 'absorção',
      protectedFloor: 'AB preservada',
      speed: 'rapidez',
      maxYearlyLoss: 'queda anual',
      startYear: 'início',
      endYear: 'fim',
      elasticity: 'elasticidade',
      clip: 'limites do multiplicador',
      state: 'fundos estaduais',
      municipal: 'fundos municipais',
      title: 'título',
      author: 'autoria',
      description: 'descrição',
    },
    sides: { betweenStates: 'entre estados', withinStates: 'dentro do estado' },
    values: {
      mode: { phaseIn: 'aos poucos', excessOnly: 'só o excedente' },
      unit: { municipality: 'município', healthRegion: 'região de saúde', macroRegion: 'macrorregião' },
      population: { frozen: 'a de 2016', projected: 'a projetada' },
    },
    yes: 'sim',
    no: 'não',
    nothing: 'nenhum',
    noLimit: 'sem limite',
    baseShare: 'a parte de 2016',
    byUf: 'uma parte por UF',
    alone: 'bloco próprio',
    with: (blocks) => `com ${blocks}`,
    had: (weight) => `tinha ${weight}`,
    years: (count) => `${count} ${count === 1 ? 'ano' : 'anos'}`,
    between: (low, high) => `de ${low} a ${high}`,
    loss: (share, reference) => `até ${share} ante ${reference}`,
    gain: (share, reference) => `até ${share} ante ${reference}`,
    fiveBlocks: 'cinco blocos',
    singleBlock: 'bloco único',
  },
  en: {
    kinds: {
      open: 'Open',
      setWeight: 'Weight of',
      addCriterion: 'Add',
      removeCriterion: 'Remove',
      replaceWeights: 'Replace weights',
      moveBlock: 'Move block',
      splitAllBlocks: 'Split the five blocks',
      mergeAllBlocks: 'Merge into one block',
      protectPrimaryCare: 'Keep AB apart',
      setCriterion: 'Adjust',
      setRingFence: 'Ring-fence of',
      setEnvelope: 'Federal minimum',
      setMacro: 'Assumption',
      setTransition: 'Transition',
      setTotalTransition: 'Whole custeio of an entity',
      setWithin: 'Within states',
      setShift: 'Managers’ response',
      setPeriod: 'Period',
      setSusDependence: 'Weight of private plans',
      setWinnerThreshold: 'Threshold of winners and losers',
      setIdentity: 'Identification',
    },
    fields: {
      rule: 'rule',
      margin: 'margin',
      custeioShare: 'share of transfers',
      customGrowth: 'growth',
      ipca: 'IPCA',
      rclRealGrowth: 'real RCL',
      useObserved: 'observed values',
      population: 'population',
      years: 'length',
      mode: 'form',
      floor: 'limit of loss',
      cap: 'limit of gain',
      unit: 'unit',
      residence: 'part that follows residents',
      stateShare: 'state fund',
      donors: 'donor blocks',
      macGrowth: 'need for MAC',
      absorption: 'absorption',
      protectedFloor: 'AB kept',
      speed: 'speed',
      maxYearlyLoss: 'yearly fall',
      startYear: 'start',
      endYear: 'end',
      elasticity: 'elasticity',
      clip: 'bounds of the multiplier',
      state: 'state funds',
      municipal: 'municipal funds',
      title: 'title',
      author: 'author',
      description: 'description',
    },
    sides: { betweenStates: 'between states', withinStates: 'within states' },
    values: {
      mode: { phaseIn: 'step by step', excessOnly: 'excess only' },
      unit: { municipality: 'municipality', healthRegion: 'health region', macroRegion: 'macro-region' },
      population: { frozen: 'that of 2016', projected: 'projected' },
    },
    yes: 'yes',
    no: 'no',
    nothing: 'none',
    noLimit: 'no limit',
    baseShare: 'the part of 2016',
    byUf: 'one part by state',
    alone: 'a block of its own',
    with: (blocks) => `with ${blocks}`,
    had: (weight) => `had ${weight}`,
    years: (count) => `${count} ${count === 1 ? 'year' : 'years'}`,
    between: (low, high) => `${low} to ${high}`,
    loss: (share, reference) => `up to ${share} against ${reference}`,
    gain: (share, reference) => `up to ${share} against ${reference}`,
    fiveBlocks: 'five blocks',
    singleBlock: 'one block',
  },
};
