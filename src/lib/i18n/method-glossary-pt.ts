import type { MethodText } from './method-text.ts';

export const glossaryPt: MethodText['glossary'] = [
  {
    term: 'Partilha de 2016',
    means:
      'Cada fundo com a sua parte de cada bloco em 2016, para sempre: a régua de toda comparação; não é a lei de hoje.',
  },
  { term: 'SUS Legal', means: 'Pacto da CIT de janeiro de 2017: os blocos viram um, sem mudar a partilha.' },
  {
    term: 'Custeio',
    means: 'O que mantém os serviços: os cinco blocos que o modelo reparte. Investimento fica à parte.',
  },
  { term: 'Bloco (Portaria 204/2007)', means: 'AB, MAC, AF, VS e Gestão.' },
  { term: 'Bloco único, grupo de blocos', means: 'Blocos repartidos juntos.' },
  { term: 'Parte vinculada', means: 'O que segue a própria base, seja qual for o rateio do grupo.' },
  { term: 'FAEC', means: 'Fundo de Ações Estratégicas e Compensação: MAC paga por produção.' },
  { term: 'ASPS', means: 'Ações e serviços públicos de saúde (LC 141/2012, art. 3º).' },
  {
    term: 'Aplicação mínima federal, mínimo',
    means: 'O menos que a União deve aplicar em saúde (ADCT, art. 110): um piso.',
  },
  { term: 'RCL, receita corrente líquida', means: 'Da União; sobre ela se calcula o mínimo.' },
  { term: 'Mesmo montante, montante', means: 'Transferências de custeio de um ano.' },
  {
    term: 'Critério de rateio',
    means: 'Regra que dá a cada lugar uma parte: população e, no mais das vezes, um indicador.',
  },
  { term: 'Série histórica', means: 'A própria parte de 2016 como critério.' },
  { term: 'Muda de ente', means: 'Dinheiro que sai de uns fundos para outros: metade da soma das diferenças.' },
  { term: 'Ganha, perde, não muda', means: 'Além do limiar, ante a partilha de 2016.' },
  { term: 'Transição', means: 'Caminho da partilha de 2016 ao rateio novo.' },
  {
    term: 'Só o excedente (FPE)',
    means: 'A base corrigida fica; só o que o montante cresce além dela é rateado.',
  },
  {
    term: 'AB preservada: ao menos 25%',
    means: 'Parte da AB livre que não passa à MAC. Não é o piso da AB, que é o PAB.',
  },
  { term: 'Estimativa', means: 'Valor da base calibrado a totais publicados, não um registro.' },
  { term: 'Hipótese', means: 'Parâmetro sem estudo que o estime.' },
  {
    term: 'CIT, CIB',
    means: 'Comissões em que União, estados e municípios, ou um estado e os seus municípios, pactuam.',
  },
  { term: 'CONASS, CONASEMS', means: 'Conselhos dos secretários estaduais e municipais de saúde.' },
  {
    term: 'Decomposição por critério, valor de Shapley',
    means: 'Média do que um critério muda, em todas as ordens; as parcelas somam a mudança ao centavo.',
  },
  { term: 'Gini', means: 'Desigualdade do valor por habitante, de 0 (igual) a 1.' },
];
