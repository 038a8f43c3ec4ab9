import type { ImportedBase } from '#lib/base-in-use.svelte.ts';
import { bandNamesPt } from './band-names.ts';
import { baseNamed, ofBase } from './base-words.ts';
import { formulasPt } from './method-formulas-pt.ts';
import { glossaryPt } from './method-glossary-pt.ts';
import type { MethodText } from './method-text.ts';

const count = (funds: number): string => funds.toLocaleString('pt-BR');
const covered = ({ replaced, kept }: ImportedBase): string =>
  kept === 0 ? `nos ${count(replaced)} fundos` : `em ${count(replaced)} de ${count(replaced + kept)} fundos`;

export const methodPt: MethodText = {
  title: 'Dados e método · SUS Legal',
  description:
    'De onde vem cada coluna, quanto erra a estimativa de 2016, as fórmulas do modelo com a lei de cada uma, e a prova que roda no seu navegador.',
  heading: 'Dados e método',
  verdict: 'O que é publicado, o que é estimado e o que é hipótese, e a prova de que o modelo faz o que diz.',
  support: 'Tudo é calculado nesta máquina, com dados e motor identificados por código. Nada é enviado a lugar nenhum.',
  contents: 'Nesta página',
  sections: {
    proof: 'Painel de prova',
    estimate: 'A base de 2016 é uma estimativa',
    leftOut: 'O que a base deixa de fora ou congela',
    columns: 'De onde vem cada coluna',
    formulas: 'As fórmulas e a lei',
    glossary: 'Glossário',
    cite: 'Licenças e como citar',
  },
  proof: {
    intro:
      'Oito verificações rodam aqui, no seu navegador, sobre a base em uso e todos os cenários que vêm com o programa. São as mesmas dos testes. O que depende de sorteio usa uma semente nova a cada vez, que vai no relatório; com ?semente= no endereço, a prova se repete igual.',
    run: 'Rodar a prova',
    again: 'Rodar de novo',
    cancel: 'Interromper',
    cancelled: 'Interrompida: o que já foi verificado continua abaixo.',
    failed: 'A prova não rodou',
    notYet: 'ainda não verificado',
    waiting: 'na fila',
    running: (part) => `verificando, ${part}`,
    passed: (count) => `Prova concluída: ${count} verificações cumpridas.`,
    notPassed: (count) =>
      `Prova concluída: ${count} ${count === '1' ? 'verificação não cumprida' : 'verificações não cumpridas'}.`,
    seed: (seed) => `semente ${seed}`,
    json: 'Relatório (JSON)',
    csv: 'Relatório (CSV)',
    verdicts: { ok: 'Cumpre', failed: 'Não cumpre', 'not-applicable': 'Não se aplica' },
    figure: 'Resultado',
    tolerance: 'Tolerância',
    cases: 'Comparações',
    details: 'Detalhes',
    got: 'Modelo',
    expected: 'Esperado',
    exception: 'exceção documentada',
    fixed: 'fixado em lei: mostrado, não verificado',
    minima: (year, how) => {
      const rules: Readonly<Record<string, string>> = {
        ec95: year === '2017' ? '15% da RCL (EC 95)' : 'da RCL de 2017 e do IPCA até junho (EC 95)',
        'ec95-ec113': 'da RCL de 2017 e do IPCA do ano civil (EC 113)',
        chain: 'do mínimo publicado de 2017 e do IPCA',
        law: 'sobre a RCL estimada na lei orçamentária (LC 201/2023, art. 15)',
      };
      return `${year}, ${rules[how] ?? how}`;
    },
    lessThan: (money) => `menos de ${money}`,
    hashes: (data, engine, version) => `Dados ${data} · motor ${engine} · versão ${version}`,
    onImported: (name) =>
      `A prova roda sobre a base importada “${name}”. A verificação das tabelas da Nota Técnica 46 vale só para a base embutida e fica de fora; as outras valem para qualquer base.`,
    otherData: 'A base em uso não é a que vem com o programa: não se compara com a Nota Técnica 46.',
    units: { centavos: 'centavos', reais: 'R$', cells: 'células', differences: 'diferenças' },
    checks: {
      conservation: {
        name: 'Conservação',
        means:
          'A soma dos 5.596 fundos é o montante, ao centavo, em todos os cenários e anos; também a partilha de 2016 e os blocos de cada fundo. Resultado: pior desvio.',
      },
      'null-reform': {
        name: 'Reforma nula',
        means:
          'Quem mantém a partilha de 2016 não move nada: os cenários que só juntam blocos e outros sorteados. Resultado: maior mudança de um fundo.',
      },
      bounds: {
        name: 'Pisos e tetos respeitados',
        means:
          'Nenhum fundo fica além dos limites de perda e ganho, nos anos em que cabem no montante; nos grupos e no custeio total. Resultado: maior excesso.',
      },
      permutation: {
        name: 'A ordem dos entes não importa',
        means:
          'Com os códigos dos municípios trocados dentro de cada UF, cada fundo recebe o mesmo. Resultado: maior diferença.',
      },
      minima: {
        name: 'Mínimos publicados da EC 95',
        means:
          'As regras refazem os mínimos publicados de 2017 a 2022 (RREO): 15% da RCL de 2017, depois o IPCA. Resultado: maior diferença. Aceita-se um milionésimo, porque a RCL de 2017 da série vem de percentuais publicados, que são arredondados; a partir do mínimo publicado de 2017, só o arredondamento a milhares. O de 2023 foi fixado em lei (LC 201/2023, art. 15): é mostrado, não verificado.',
      },
      nt46: {
        name: 'Tabelas da Nota Técnica 46',
        means:
          'A base refaz, com os decimais impressos, as tabelas 1, 11 e 12 e os totais e recebedores das tabelas 5A a 10. Resultado: células que diferem sem razão documentada.',
      },
      reference: {
        name: 'Motor e implementação de referência',
        means:
          'Outro programa, escrito só a partir do texto do modelo e sem nada do motor, calcula 60 países e reformas sorteados e dois cenários nesta base. Resultado: diferenças acima de um centavo.',
      },
      examples: {
        name: 'Exemplos resolvidos',
        means: 'Seis reformas de um país de nove fundos, com o resultado conhecido em cada coluna, ao centavo.',
      },
    },
    reasons: {
      court:
        'a nota usa a população enviada ao TCU, em que Jacareacanga (PA) tem 41.487 habitantes por decisão judicial; a base usa a do IBGE, 8.852',
      bands: 'por essas populações, Jacareacanga e mais um município estão em outras faixas na nota',
    },
    exceptions: (count) => `${count} exceções documentadas`,
    headers: { check: 'Verificação', verdict: 'Veredito', unit: 'Unidade', detail: 'Detalhe', reason: 'Razão' },
    tables: { table1: 'Tabela 1', table11: 'Tabela 11', table12: 'Tabela 12', blocks: 'Tabelas 5A a 10' },
    cells: {
      'table1 total': 'todos os blocos',
      'table11 total': 'todos os municípios',
      'table12 total': 'Brasil',
      total: 'total',
      all: 'R$ milhões',
      allPerHead: 'R$ por habitante',
      state: 'estados, R$ milhões',
      statePerHead: 'estados, R$ por habitante',
      stateRecipients: 'estados que recebem',
      municipal: 'municípios, R$ milhões',
      municipalPerHead: 'municípios, R$ por habitante',
      municipalPercent: '% aos municípios',
      municipalRecipients: 'municípios que recebem',
      municipalities: 'municípios',
      municipalitiesPercent: '% dos municípios',
      population: 'população, milhões',
      populationPercent: '% da população',
      GES: 'Gestão',
      INV: 'Investimento',
      whole: 'Limites no custeio total: perda de 5%, ganho de 10% ante a partilha de 2016',
      'whole-previous': 'Limite no custeio total: queda de 2% ao ano',
    },
  },
  estimate: {
    paragraph:
      'O que cada município recebeu por bloco em 2016 não está publicado de forma utilizável. A base estima esse valor e o calibra ao que está: R$ por habitante por UF (tabela 12) e por faixa de população (tabela 11), esferas (tabela 1), totais por bloco e número de recebedores (tabelas 2 e 5A a 10) da Nota Técnica 46. Esses totais são exatos, menos seis cifras impressas (ver o painel de prova). O valor de um município é uma estimativa.',
    steps: [
      'Margens: as células impressas, arredondadas, são ajustadas dentro do arredondamento até somarem os totais.',
      'Fundos estaduais: Siops 2019 e, na MAC, também o que os municípios da UF gastaram com recursos de outros em 2015.',
      'Regras por habitante: PAB fixo, equipes, cobertura e pobreza na AB; internações, leitos, UTI e médicos na MAC; piso e população nos demais.',
      'Correção pelos pagamentos de AB de 2019 (que contam dois quintos) e pelo gasto em saúde com recursos de outros em 2015 e 2016.',
      'Recebedores: 4.229 municípios com MAC, 5.568 com AB, 4.684 com AF, 360 com Gestão, 4.375 com Investimento.',
      'Ajuste proporcional iterativo à UF e à faixa, bloco a bloco; arredondamento a R$ 100.',
    ],
    caption: 'Erro por faixa de população: o que se pôde medir',
    columns: [
      'Faixa de população',
      'AB: erro mediano ante pagamentos de 2019 deixados de fora',
      'Dentro de 20%',
      'AB + MAC: erro mediano esperado',
      'Metade central',
    ],
    bands: bandNamesPt,
    notes: [
      'A segunda coluna contém o ruído dos próprios pagamentos, de três anos depois: o erro da AB é menor. A quarta é o erro que a estimação espera de si, não uma conferência: total municipal oficial não há nas fontes.',
      'Um município conferido: Sorocaba (SP). Estimativa de 2016, R$ 149,8 milhões com investimento; FNS de 2018, R$ 150,0 milhões.',
      'Gestão e Investimento não têm indício municipal além das tabelas: para um município, são uma expectativa. O erro de um fundo estadual, de 10% a 15% na MAC, aparece com sinal trocado nos municípios da UF.',
    ],
  },
  inUse: {
    estimate: (base) =>
      `Esta seção é da base embutida. A que está em uso, “${base.name}”, tem ${covered(base)} o que os arquivos do FNS dizem que foi pago${base.kept === 0 ? '' : `; nos outros ${count(base.kept)}, esta estimativa`}.`,
    leftOut: (base) =>
      `O que se diz de incrementos temporários e de linhas é da base embutida. Na que está em uso, “${base.name}”, ${covered(base)} os incrementos são os dos arquivos, e as linhas de cada fundo são conhecidas.`,
    columns: (base) =>
      `Isto é da base embutida. Na que está em uso, “${base.name}”, os valores por bloco vêm ${covered(base)} dos arquivos do FNS; as outras colunas são as mesmas.`,
    formulas: (base) =>
      `A base em uso, “${base.name}”, está no lugar da de 2016: onde se lê B, transferências ou partilha de 2016, são as dela.`,
  },
  leftOut: [
    'Distrito Federal: vive também do Fundo Constitucional, que não está aqui.',
    'Hospitais federais no Rio de Janeiro e em Porto Alegre e a saúde indígena na Amazônia são pagos diretamente pela União e não estão aqui.',
    'R$ 818 milhões da AB e R$ 508 milhões da MAC de 2016 são incremento temporário, na maior parte emendas: a partilha de 2016 os congela.',
    'Indicadores são de 2010 a 2018; planos privados são medidos em mulheres de 10 a 49 anos; óbitos infantis não são corrigidos pelo sub-registro.',
    'Linhas com destinação própria (FAEC, agentes, medicamentos excepcionais) não são conhecidas por ente na base: a parte vinculada é a mesma para todos os fundos de uma esfera.',
    'A passagem da AB para a MAC é uma hipótese com parâmetros: não se encontrou estudo causal de uma junção completa.',
    'A metodologia do rateio é pactuada na CIT e aprovada pelo CNS (LC 141/2012, art. 17, § 1º); juntar blocos por norma pede também mudar a Portaria 42/1999 (subfunções) e a Portaria de Consolidação 6/2017.',
  ],
  columns: {
    intro: 'Como o próprio pacote de dados declara; o arquivo vai junto com os dados.',
    failed: 'A descrição dos dados não pôde ser lida',
    waiting: 'Lendo a descrição dos dados',
    headers: ['Coluna', 'O que é', 'Unidade', 'Fonte', 'Ano', 'Arredondamento'],
    files: { 'entities.csv': 'Fundos', 'series.csv': 'Séries anuais', 'population_uf.csv': 'População por UF' },
    imputed:
      'O que ninguém mediu é a média da UF ponderada pela população: cinco municípios criados em 2013 (colunas do Censo 2010), Fernando de Noronha e o DF (Siops). A coluna imputed diz quais.',
  },
  formulas: formulasPt,
  lawLabel: 'Lei',
  agreed: 'A especificação completa, com exemplos resolvidos, está em docs/model.md, no código-fonte.',
  glossary: glossaryPt,
  cite: {
    paragraphs: [
      'Código: licença MIT. Dados derivados: CC BY 4.0, com crédito a IBGE, DATASUS, Siops, FNS, Ipea, PNUD/FJP, MDS, ANS e Tesouro Nacional, de quem são os originais. Fontes Source Sans 3 e Source Serif 4: OFL 1.1.',
      'Quem cita um resultado deve dizer cenário, ano, valor nominal ou real, e os dois códigos abaixo: com eles, qualquer um refaz a conta.',
    ],
    how: 'Como citar',
    text: (version, data, engine) =>
      `SUS Legal, versão ${version}. Simulador da reforma do financiamento federal do SUS. Dados ${data}, motor ${engine}. ${ofBase('Base de 2016 estimada e calibrada a Ipea, Nota Técnica 46 (Benevides, 2018)', baseNamed('pt-BR'))}.`,
    dataHash: 'Dados (SHA-256)',
    engineHash: 'Motor',
    version: 'Versão',
    copy: 'Copiar a citação',
    copied: 'Citação copiada.',
    notCopied: 'O navegador não deixou copiar: selecione o texto acima.',
    get download() {
      return `Baixar a descrição dos dados${ofBase('', ' embutidos')} (datapackage.json)`;
    },
  },
};
