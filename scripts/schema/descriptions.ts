// What each field of a scenario file means, for the editors that read scenario.schema.json:
// path in the file, `[]` an item of a list, `*` any key of a dictionary.

import type { Block, CriterionId } from '#engine';

export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  '': 'Cenário do simulador SUS Legal. Só precisa dizer o que difere do padrão; o modelo está em docs/model.md.',
  $schema: 'Endereço deste esquema, para editores de texto.',
  format: 'Versão do formato: sempre 1.',
  id: 'Nome curto do cenário: minúsculas sem acento, algarismos e hífens.',
  title: 'Título, como aparece na tela.',
  author: 'Quem propõe: uma instituição, uma pessoa ou este projeto.',
  description: 'O que o cenário faz e o que supõe, em texto corrido.',
  references: 'Normas e estudos em que o cenário se apoia.',
  'references[].label': 'A referência como se cita: "LC 141/2012, art. 17".',
  'references[].url': 'Endereço http ou https do texto.',
  startYear: 'Primeiro ano da reforma; antes dele vale a partilha de 2016.',
  endYear: 'Último ano calculado.',
  envelope: 'Aplicação mínima federal em saúde.',
  'envelope.rule':
    'Regra do mínimo: ec95 (EC 95 original), ec95-ec113 (com a EC 113), ec86 (percentuais da EC 86), rcl15 (15% da RCL), history (regra vigente), lc200 (limites da LC 200), custom (crescimento dado).',
  'envelope.margin': 'Aplicado acima do mínimo, parte dele: 0.04 = 4%.',
  'envelope.custeioShare': 'Parte do aplicado que vai a custeio por transferência; null = a observada em 2016.',
  'envelope.customGrowth': 'Crescimento nominal anual do mínimo; só a regra custom o usa, e precisa dele.',
  macro: 'Hipóteses macroeconômicas para além do observado.',
  'macro.useObserved': 'true: séries observadas até onde vão; false: só o que se sabia em 2017.',
  'macro.ipca': 'Inflação anual (IPCA) suposta: 0.03 = 3%.',
  'macro.rclRealGrowth': 'Crescimento real anual da RCL suposto.',
  'macro.population': 'frozen: população de 2016; projected: projeção do IBGE (revisão 2018) por UF.',
  ringFence: 'Parte vinculada de cada bloco, que segue a base de 2016 seja qual for o rateio.',
  'ringFence.*': 'Parte vinculada do bloco {block}: um número para as duas esferas, ou um objeto por esfera.',
  'ringFence.*.state': 'Parte vinculada nos fundos estaduais e no DF.',
  'ringFence.*.municipal': 'Parte vinculada nos fundos municipais.',
  susDependence: 'Quanto a cobertura por planos privados reduz a população que pesa: 0 nada, 1 toda.',
  criteria: 'Ajustes dos critérios que têm atributo; sem eles vale a tabela do modelo.',
  'criteria.*': 'Ajustes do critério: {criterion}.',
  'criteria.*.elasticity': 'Expoente da razão entre o atributo do ente e a média nacional.',
  'criteria.*.clip': 'Menor e maior multiplicador: [0.5, 2].',
  'criteria.*.clip[]': 'Limite do multiplicador.',
  groups: 'Grupos de blocos: cada um dos cinco blocos de custeio em um grupo, e em um só.',
  'groups[].id': 'Nome curto do grupo, único no cenário.',
  'groups[].blocks': 'Blocos do grupo: AB, MAC, AF, VS, GES.',
  'groups[].betweenStates':
    'Pesos dos critérios entre as UFs (CIT), divididos pela sua soma; sem eles, só a série histórica.',
  'groups[].betweenStates.*': 'Peso: {criterion}.',
  'groups[].withinStates': 'Rateio dentro de cada UF (CIB).',
  'groups[].withinStates.weights': 'Pesos dentro da UF; sem eles (ou null), os mesmos de entre as UFs.',
  'groups[].withinStates.weights.*': 'Peso: {criterion}.',
  'groups[].withinStates.unit':
    'Onde o rateio se faz: municipality (município), healthRegion (região de saúde), macroRegion (macrorregião). Padrão: macroRegion com a MAC, municipality sem ela.',
  'groups[].withinStates.residence':
    '1: o dinheiro segue o residente; 0: fica onde os serviços estão hoje na região. Padrão: 0 com a MAC, 1 sem ela.',
  'groups[].withinStates.stateShare':
    'Parte do fundo estadual: null = a da base; um número = em toda UF; um objeto por sigla de UF = nelas, a base nas demais.',
  'groups[].withinStates.stateShare.*': 'Parte do fundo estadual de {key}.',
  'groups[].transition': 'Passagem da partilha de 2016 ao novo rateio.',
  'groups[].transition.mode':
    'phaseIn: passagem linear; excessOnly: só o excedente sobre o valor corrigido de 2016 (como no FPE, LC 143).',
  'groups[].transition.years': 'Anos da passagem linear; 1 = de uma vez.',
  'groups[].transition.floor': 'Perda máxima; null = sem limite.',
  'groups[].transition.floor.reference':
    'Ante o quê: statusQuo (partilha de 2016 no ano), previous (o próprio valor no ano anterior), base (valor de 2016), baseReal (o de 2016 corrigido).',
  'groups[].transition.floor.maxLoss': 'Perda máxima, parte da referência: 0.02 = 2%.',
  'groups[].transition.cap': 'Ganho máximo; null = sem limite.',
  'groups[].transition.cap.reference': 'Ante o quê, como em floor.',
  'groups[].transition.cap.maxGain': 'Ganho máximo, parte da referência.',
  shift: 'Hipótese sobre o que os gestores fazem em um grupo que junta a MAC a outros blocos.',
  'shift.donors': 'Blocos de onde o dinheiro livre pode passar à MAC; vazio = nenhum.',
  'shift.macGrowth': 'Crescimento real anual da necessidade de MAC.',
  'shift.absorption': 'Parte da lacuna de custeio da MAC coberta com o dinheiro livre dos doadores.',
  'shift.protectedFloor': 'Parte do dinheiro livre dos doadores que nunca é tocada.',
  'shift.speed': 'Parte da distância à meta percorrida por ano.',
  'shift.maxYearlyLoss': 'Maior queda anual da parte preservada, em pontos: 0.03 = 3 pontos.',
  winnerThreshold: 'Mudança relativa a partir da qual um ente conta como ganhador ou perdedor.',
};

export const BLOCK_NAMES: Readonly<Record<Block, string>> = {
  AB: 'Atenção Básica',
  MAC: 'Média e Alta Complexidade',
  AF: 'Assistência Farmacêutica',
  VS: 'Vigilância em Saúde',
  GES: 'Gestão do SUS',
};

export const CRITERION_NAMES: Readonly<Record<CriterionId, string>> = {
  historical: 'série histórica (partilha de 2016)',
  population: 'população',
  elderly: 'pessoas de 60 anos ou mais',
  children: 'crianças de 0 a 4 anos',
  infantMortality: 'mortalidade infantil',
  avoidableAdmissions: 'internações por condições sensíveis à atenção primária',
  poverty: 'famílias pobres no CadÚnico',
  lowIdhm: 'IDHM baixo',
  lowIncome: 'renda domiciliar baixa',
  lowGdp: 'PIB por habitante baixo',
  sparsity: 'baixa densidade demográfica',
  rurality: 'população rural',
  supply: 'oferta de leitos SUS',
  supplyGap: 'falta de leitos SUS',
  doctorGap: 'falta de médicos',
  ownEffort: 'participação da saúde no orçamento próprio',
  coverage: 'cobertura da Estratégia Saúde da Família',
};
