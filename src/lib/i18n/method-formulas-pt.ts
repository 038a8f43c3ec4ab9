import type { MethodText } from './method-text.ts';

export const formulasPt: MethodText['formulas'] = [
  {
    name: 'Aplicação mínima federal',
    lines: ['M[2017] = 15% · RCL[2017]', 'M[t] = M[t−1] · (1 + IPCA)'],
    where:
      'IPCA dos 12 meses até junho do ano anterior; desde 2021, do ano civil, refeita a cadeia. Regra vigente: em 2023, a RCL estimada na lei orçamentária; de 2024 em diante, 15% da RCL.',
    law: 'ADCT, art. 110 (EC 95/2016); EC 113/2021; EC 126/2022, LC 200/2023 e LC 201/2023; antes, EC 86/2015',
  },
  {
    name: 'Do mínimo ao montante',
    lines: ['ASPS[t] = M[t] · (1 + margem)', 'T[t] = τ · ASPS[t]', 'T do bloco = T · B do bloco ÷ B de todos'],
    where: 'τ é a parte da aplicação que foi transferida como custeio em 2016; B, as transferências de 2016.',
    law: 'LC 141/2012, art. 3º (o que conta como ASPS)',
  },
  {
    name: 'Parte vinculada',
    lines: ['R do ente = f · T do bloco · B do ente ÷ B de todos', 'livre = (1 − f) · B'],
    where:
      'f é a parte do bloco, por esfera, que segue a própria base: FAEC, agentes, medicamentos excepcionais. Onde uma base importada conhece as linhas, pode ser o que cada fundo recebeu nelas.',
  },
  {
    name: 'Multiplicador de um critério',
    lines: ['z = (x do lugar ÷ x médio do país) elevado a ± elasticidade', 'z entre 0,5 e 2'],
    where:
      'Média ponderada pela população de 2016. Peso do lugar: população vezes z; a parte é o peso sobre a soma dos pesos.',
    law: 'LC 141/2012, art. 17; Lei 8.080/1990, art. 35',
  },
  {
    name: 'Valor-alvo',
    lines: [
      'parte da UF = Σ peso do critério · parte da UF no critério',
      'alvo = montante livre · parte da UF · parte dentro da UF',
    ],
    where:
      'Dois rateios: entre estados (CIT) e dentro do estado (CIB). O fundo estadual fica com a parte que tem na base, ou com outra que se fixe. Por região, o dinheiro segue o residente ou o serviço.',
    law: 'LC 141/2012, art. 17, § 1º (método pactuado na CIT e aprovado pelo CNS)',
  },
  {
    name: 'Transição',
    lines: [
      'gradual: partilha de 2016 + λ · (alvo − partilha de 2016)',
      'só o excedente: base corrigida pelo IPCA + parte nova do que cresce além',
      'valor = mistura · m, entre piso e teto',
    ],
    where:
      'λ cresce 1 ÷ anos a cada ano; m é o fator único que fecha a soma no montante. Pisos que não cabem são um achado, dito ano a ano.',
    law: 'Só o excedente: como o FPE da LC 143/2013',
  },
  {
    name: 'Da AB para a MAC (hipótese)',
    lines: [
      'lacuna = MAC de 2016 crescida a cada ano e corrigida pelo IPCA − MAC recebida',
      'AB mantida: no mínimo o piso; a cada ano, parte da distância',
    ],
    where: 'Cinco parâmetros com faixas; não há estudo causal que os estime.',
  },
  {
    name: 'Centavos',
    lines: ['Σ dos 5.596 fundos = T[t], ao centavo'],
    where: 'Cada ano é arredondado pelos maiores restos; depois, os cinco blocos de cada fundo.',
  },
];
