import type { PlaceKind } from '#lib/ente/place.ts';
import { baseCalibrated } from './base-words.ts';
import type { EnteText } from './ente-text.ts';
import { enteWhyPortuguese } from './ente-why-pt.ts';

/** Article of each UF where it has one; the others take none. */
const ARTICLES: Readonly<Record<string, 'o' | 'a'>> = {
  Acre: 'o',
  Amazonas: 'o',
  Amapá: 'o',
  Pará: 'o',
  Tocantins: 'o',
  Maranhão: 'o',
  Piauí: 'o',
  Ceará: 'o',
  'Rio Grande do Norte': 'o',
  Paraíba: 'a',
  Bahia: 'a',
  'Espírito Santo': 'o',
  'Rio de Janeiro': 'o',
  Paraná: 'o',
  'Rio Grande do Sul': 'o',
  'Distrito Federal': 'o',
};

const of = (name: string): string => {
  const article = ARTICLES[name];
  return article === undefined ? `de ${name}` : `d${article} ${name}`;
};

function subject(kind: PlaceKind, name: string, uf: string): string {
  if (kind === 'uf') return `Os fundos de saúde ${of(name)}`;
  const called = kind === 'macroRegion' ? 'A macrorregião' : 'A região de saúde';
  // Many regions have the word in their own name.
  return kind === 'municipality' || /regi|macro/i.test(name) ? `${name} (${uf})` : `${called} ${name} (${uf})`;
}

const isMany = (kind: PlaceKind): boolean => kind === 'uf';
const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const PARTS: Readonly<Record<PlaceKind, readonly [where: string, one: string, many: string]>> = {
  municipality: ['Na região de saúde', 'município', 'municípios'],
  healthRegion: ['Na região de saúde', 'município', 'municípios'],
  macroRegion: ['Na macrorregião', 'região de saúde', 'regiões de saúde'],
  uf: ['Na UF', 'parte', 'partes (fundo estadual e macrorregiões)'],
};

export const entePortuguese: EnteText = {
  title: (name) => `${name}: custeio federal da saúde no cenário, SUS Legal`,
  plainTitle: 'Ente: custeio federal da saúde, SUS Legal',
  description:
    'O custeio federal de um município, região de saúde, macrorregião ou UF: por que ganha ou perde, ano a ano e bloco a bloco.',
  country: 'Brasil',
  breadcrumb: 'Onde fica',
  scenario: 'Cenário',
  played: 'Proposta do exercício',
  backToExercise: 'Voltar ao exercício',
  print: 'Imprimir folha',
  dfFund: 'Fundo do Distrito Federal',
  facts: (kind, code, funds) => {
    const what =
      kind === 'municipality'
        ? 'Fundo municipal'
        : kind === 'uf'
          ? `UF, ${times(funds, 'fundo', 'fundos (estadual e municipais)')}`
          : `${kind === 'healthRegion' ? 'Região de saúde' : 'Macrorregião'}, ${times(funds, 'fundo municipal', 'fundos municipais')}`;
    return `${what} · ${kind === 'municipality' || kind === 'uf' ? 'IBGE' : 'código'} ${code}`;
  },
  people: (base, year, now) => `${base} hab. em 2016${year === 2016 || now === base ? '' : `, ${now} em ${year}`}`,
  previous: 'Anterior',
  next: 'Próximo',
  neighbours: 'Outros da mesma UF, por nome',
  verdict: {
    subject,
    loses: (kind) => (isMany(kind) ? ' perdem ' : ' perde '),
    gains: (kind) => (isMany(kind) ? ' ganham ' : ' ganha '),
    inYear: (year) => ` em ${year}, `,
    share: (percent) => `${percent} do custeio federal que teria pela partilha de 2016.`,
    same: (who, kind, year, money) =>
      `${who} ${isMany(kind) ? 'recebem' : 'recebe'} ${money} em ${year}, o mesmo que pela partilha de 2016`,
    toMac: (money) => `; ${money} podem passar da AB à MAC.`,
    notYet: (who, year, start) => `Em ${year} nada muda para ${lower(who)}: a reforma começa em ${start}.`,
    perInhabitant: (now, before) => `São ${now} por habitante; pela partilha de 2016 seriam ${before}`,
    times: (ratio, uf, mean) => `, ${ratio} vezes a média dos fundos municipais ${of(uf)} (${mean})`,
  },
  figures: {
    perInhabitant: 'Por habitante',
    perInhabitantLine: (year, before) => `em ${year}; na partilha de 2016, ${before}.`,
    meansLine: (uf, ufMean, countryMean) => `Média dos fundos municipais: ${uf} ${ufMean}, Brasil ${countryMean}`,
    gain: 'Ganho acumulado',
    loss: 'Perda acumulada',
    noDifference: 'Diferença acumulada',
    cumulativeLine: (first, last) => `de ${first} a ${last}, em R$ de 2016, ante a partilha de 2016`,
    untilLine: (year, money) => `; até ${year}, ${money}`,
    target: 'Alcança o valor-alvo',
    targetNever: 'não alcança',
    targetNeverLine: (last) => `até ${last}: a transição ou seus limites ainda seguram o valor`,
    targetNone: 'o cenário não muda o valor: o alvo é a própria partilha de 2016',
    diverges: 'não converge',
    divergesLine: (last) => `só o crescimento acima da inflação segue os critérios (como o FPE); até ${last} não chega`,
    targetNow: (start) => `no primeiro ano da reforma, ${start}: a 0,5% do alvo`,
    targetLine: (year, end) =>
      end === null || year <= end
        ? 'primeiro ano a menos de 0,5% do alvo, os critérios sem transição nem limites'
        : `${times(year - end, 'ano', 'anos')} depois do fim da transição: os limites de perda e ganho retardam`,
    own: 'Ante o gasto próprio em saúde',
    ownLine: (year, spending, isMunicipal) =>
      `variação de ${year} ante ${spending} por habitante${isMunicipal ? '' : ', fundos municipais'} (SIOPS 2015), ambos em R$ de 2016`,
    ownImputed: '; gasto imputado',
    ownUnknown: 'sem gasto próprio municipal na base',
    toMac: 'AB para MAC',
    toMacLine: (year, share) => `em ${year}, ${share} da AB do cenário; dentro do próprio ente`,
    toMacNone: 'neste cenário a AB não está no mesmo bloco que a MAC, ou nada passa',
  },
  definitions: {
    cumulative: {
      text: 'Soma das diferenças anuais entre o cenário e a partilha de 2016, cada ano trazido a R$ de 2016 pelo IPCA.',
      formula: 'Σ (cenário − partilha de 2016) ÷ deflator do ano',
    },
    target: {
      text: 'Valor-alvo: o que os critérios dariam sem transição nem limites. Conta como alcançado o primeiro ano da reforma em que o valor fica a até 0,5% dele.',
      reference: 'LC 143/2013 (FPE), para o rateio só do excedente',
    },
    own: {
      text: 'A variação do ano por habitante, em R$ de 2016, ante o que o município gasta em saúde com recursos próprios. O gasto é de 2015, corrigido para R$ de 2016 pelo IPCA de 2016; supõe-se que acompanhe a inflação e a população.',
      formula: '(variação ÷ deflator ÷ habitantes do ano) ÷ (gasto de 2015 × (1 + IPCA de 2016))',
      source: 'SIOPS 2015',
    },
    toMac: {
      text: 'Dinheiro da AB que os gestores gastariam em MAC dentro do bloco unificado. Hipótese com parâmetros: nenhum estudo causal mede a fusão completa dos blocos. Não muda o total do ente.',
    },
  },
  steps: {
    plainTitle: (year) => `Da partilha de 2016 ao cenário em ${year}, por etapa`,
    nothing: (year) => `Nenhuma etapa muda o valor em ${year}`,
    main: (step, money, isLoss) => `${step} ${isLoss ? 'tira' : 'acrescenta'} ${money}`,
    back: (money, isBack) => (isBack ? `; a transição devolve ${money}` : `; a transição retém ${money}`),
    subtitle: (price, year) => `Custeio federal em ${year}, ${price}; as etapas somam exatamente a variação`,
    names: {
      reference: 'Partilha de 2016',
      between: 'Entre estados',
      within: 'Dentro do estado',
      transition: 'Transição e limites',
      amount: 'Cenário',
    },
    inSentence: {
      between: 'O rateio entre estados',
      within: 'O rateio dentro do estado',
      transition: 'A transição',
    },
    betweenNote: 'critérios da CIT',
    withinNote: 'critérios da CIB',
    transitionNote: (share) => (share === null ? 'só o excedente' : `transição: ${share}`),
    perInhabitant: (money) => `${money} por hab.`,
    note: 'Cada etapa repete o cálculo com mais uma decisão: só os critérios entre estados, depois também os de dentro do estado, ambos sem transição nem limites; por fim a transição.',
    shift: (money, share) => `Fora da soma: ${money} (${share} da AB) podem passar da AB à MAC dentro do ente.`,
    step: 'Etapa',
    value: 'R$',
  },
  why: enteWhyPortuguese,
  path: {
    subtitle: (price) => `Custeio federal por ano, ${price}; valor-alvo: critérios sem transição nem limites`,
    reference: 'Partilha de 2016',
    scenario: 'Cenário',
    target: 'Valor-alvo',
    difference: (money, year) => [money, `em ${year}`],
    rulerNote: (low, high) => `Diferença ante a partilha de 2016: de ${low} a ${high} ao ano`,
    rulerNothing: 'Nenhuma diferença ante a partilha de 2016',
  },
  indicators: {
    title: (above, below) =>
      above !== '' && below !== ''
        ? `Multiplicador acima de 1 em ${above}; abaixo em ${below}`
        : above !== ''
          ? `Multiplicador acima de 1 em ${above}`
          : `Multiplicador abaixo de 1 em ${below}`,
    plainTitle: 'Indicadores ao lado da UF e do país',
    subtitle: 'Multiplicador: só dos critérios em uso no cenário; 1 é a média do país',
    name: 'Indicador',
    country: 'Brasil',
    multiplier: 'Mult.',
    imputed: 'imputado',
    note: 'Fonte: IBGE, Atlas Brasil, SIM/Sinasc, SIH, CNES, DAB, SIOPS. Médias ponderadas pela população.',
    each: {
      shareAge60Plus: { name: '60 anos ou mais', unit: '%, 2016' },
      shareAge0To4: { name: '0 a 4 anos', unit: '%, 2016' },
      infantMortality: { name: 'Mortalidade infantil', unit: 'por mil nascidos, 2014–2018' },
      avoidableAdmissionsPerInhabitant: { name: 'Internações evitáveis', unit: 'por mil hab., 2016' },
      poorFamiliesPerInhabitant: { name: 'Famílias pobres', unit: 'por mil hab., CadÚnico' },
      idhm: { name: 'IDHM', unit: '2010' },
      householdIncome: { name: 'Renda domiciliar', unit: 'R$ por pessoa, 2010' },
      gdpPerCapita: { name: 'PIB por habitante', unit: 'R$ mil, 2016' },
      density: { name: 'Densidade', unit: 'hab./km²' },
      ruralShare: { name: 'População rural', unit: '%, 2010' },
      susBedsPer1000: { name: 'Leitos SUS', unit: 'por mil hab., 2015' },
      doctorsPer1000: { name: 'Médicos', unit: 'por mil hab., 2015' },
      ownShare: { name: 'Receita própria em saúde', unit: '%, 2015' },
      esfCoverage: { name: 'Cobertura da ESF', unit: '%, 2016' },
    },
  },
  parts: {
    title: (kind, total, losers, winners) => {
      const [where, one, many] = PARTS[kind];
      if (losers === 0 && winners === 0) return `${where}, ninguém muda de valor`;
      if (total === 1) return `${where} há um só ${one}`;
      const head = `${where}, de ${times(total, one, many)}`;
      if (losers === 0) return `${head}, ${times(winners, 'ganha', 'ganham')}; nenhum perde`;
      if (winners === 0) return `${head}, ${times(losers, 'perde', 'perdem')}; nenhum ganha`;
      return `${head}, ${times(losers, 'perde', 'perdem')} e ${times(winners, 'ganha', 'ganham')}`;
    },
    subtitle: (year) => `Variação do custeio em ${year}, em %, ante a partilha de 2016`,
    stateFund: 'Fundo estadual',
    label: 'Partes e vizinhos',
    more: (count) => `e mais ${count}`,
  },
  blocks: {
    shrinks: (percent) => `encolhe ${percent}`,
    grows: (percent) => `cresce ${percent}`,
    title: (ab, mac) => `A AB ${ab}; a MAC ${mac}`,
    plainTitle: 'Gasto por bloco',
    subtitle: (price) => `Gasto por bloco depois da resposta dos gestores, R$ milhões, ${price}`,
    names: {
      AB: 'Atenção Básica',
      MAC: 'Média e Alta Complexidade',
      AF: 'Assistência Farmacêutica',
      VS: 'Vigilância em Saúde',
      GES: 'Gestão do SUS',
    },
    block: 'Bloco',
    reference: 'Partilha de 2016',
    scenario: 'Cenário',
    change: 'Variação',
    total: 'Custeio',
    noteShift:
      'A passagem da AB à MAC é hipótese sobre a resposta dos gestores; nenhum estudo causal mede a fusão completa dos blocos.',
    noteNone: 'Neste cenário nada passa da AB à MAC: cada bloco muda só pelo rateio.',
  },
  leftOut: {
    title: 'O que a base deixa de fora',
    each: {
      constitutionalFund:
        'Distrito Federal: o Fundo Constitucional, que paga parte da saúde do DF, não é transferência do SUS e não está na base.',
      federalHospitals:
        'Rio de Janeiro e Porto Alegre: os hospitais federais são pagos diretamente pela União, fora das transferências ao fundo.',
      indigenousHealth:
        'Amazônia Legal: a saúde indígena (distritos sanitários especiais) é executada pela União e não passa por estes fundos.',
    },
    imputed: (names) => `Indicadores imputados, não observados: ${names}.`,
    get always() {
      return `${baseCalibrated('pt-BR')}; inclui incrementos temporários, em grande parte emendas, congelados na partilha de 2016.`;
    },
    imported: (known, all) => {
      if (known === 0)
        return 'Os arquivos importados não trazem este ente: seus valores são a estimativa de 2016 da base embutida.';
      if (known < all)
        return `${known} de ${all} fundos têm os valores dos arquivos importados; nos demais vale a estimativa de 2016.`;
      return 'Os valores da base vêm dos arquivos importados.';
    },
  },
  missing: {
    none: 'De que ente?',
    noneText: 'Procure um município, uma região de saúde, uma macrorregião ou uma UF pelo nome ou pelo código.',
    title: (got) => `Nenhum ente com o código “${got}”`,
    expected:
      'Esperado: 7 dígitos (município, IBGE), 5 (região de saúde), 4 (macrorregião) ou 2 (UF), por exemplo 2312908 para Sobral.',
    sixDigits: 'O código de seis dígitos do DATASUS precisa do dígito verificador do IBGE.',
    nearest: 'Os mais próximos:',
    search: 'Procurar por nome',
    keep: 'O cenário aberto continua como estava.',
  },
  loading: 'Carregando dados',
  shared: 'Link com o ente e o cenário copiado',
};

/** Inside a sentence the article of the subject is small. */
function lower(who: string): string {
  return who.replace(/^(Os|A|O) /, (article) => article.toLowerCase());
}
