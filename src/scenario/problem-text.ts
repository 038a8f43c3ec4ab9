// Every problem as a message in both languages: where, what is wrong, what was got, what was
// expected, how to mend it.

import type { Path, Problem } from './problem.ts';
import {
  excerpt,
  formatName,
  formText,
  keySuggestion,
  jsonToken,
  limitText,
  listed,
  megabytes,
  place,
  suggestion,
  typeText,
} from './problem-words.ts';
import type { Say } from './problem-words.ts';

export type ProblemLanguage = 'pt-BR' | 'en';
interface Phrases {
  readonly what: string;
  readonly expected: string;
  readonly mend: string;
  /** Instead of the problem's own, where it is written by the language. */
  readonly got?: string;
}

export function problemText(problem: Problem, language: ProblemLanguage): string {
  const say: Say = (portuguese, english) => (language === 'en' ? english : portuguese);
  const { what, expected, mend, got = problem.got } = phrasesOf(problem, say);
  const where = problem.path.length > 0 ? `${pathText(problem.path)}: ` : '';
  return [
    `${where}${what}`,
    `${say('Recebido', 'Got')}: ${got}`,
    `${say('Esperado', 'Expected')}: ${expected}`,
    `${say('Como corrigir', 'To mend')}: ${mend}.`,
  ].join('. ');
}

/** groups[0].withinStates.residence; a key that is not a plain word goes in quotes. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    if (!/^[$\w-]+$/.test(part)) return `${text}[${JSON.stringify(excerpt(part))}]`;
    return text === '' ? excerpt(part) : `${text}.${excerpt(part)}`;
  }, '');
}

function phrasesOf(problem: Problem, say: Say): Phrases {
  switch (problem.kind) {
    case 'notText':
      return {
        what: say(
          `O arquivo não é um cenário: parece ${formatName(problem.format, say)}`,
          `The file is not a scenario: it looks like ${formatName(problem.format, say)}`,
        ),
        got: formatName(problem.format, say),
        expected: say('texto JSON de um cenário', 'the JSON text of a scenario'),
        mend: say('abra um arquivo .json salvo por este simulador', 'open a .json file saved by this simulator'),
      };
    case 'empty':
      return {
        what: say('O texto está vazio', 'The text is empty'),
        expected: say('texto JSON de um cenário', 'the JSON text of a scenario'),
        mend: say('abra um arquivo .json salvo por este simulador', 'open a .json file saved by this simulator'),
      };
    case 'tooLarge':
      return {
        what: say('O texto é grande demais e não foi lido', 'The text is too large and was not read'),
        got: megabytes(Number(problem.got), say),
        expected: say(`até ${megabytes(problem.expected, say)}`, `up to ${megabytes(problem.expected, say)}`),
        mend: say(
          'confira se o arquivo é mesmo um cenário, que tem poucos quilobytes',
          'check that it is a scenario, which takes a few kilobytes',
        ),
      };
    case 'tooDeep':
      return {
        what: say('Há chaves ou listas dentro de outras em excesso', 'Keys or lists are nested too deep'),
        expected: say(`até ${problem.expected} níveis`, `up to ${problem.expected} levels`),
        mend: say('parta de um dos cenários prontos', 'start from one of the ready scenarios'),
      };
    case 'brokenJson':
      return {
        what: say(`JSON malformado na ${place(problem, say)}`, `Malformed JSON at ${place(problem, say)}`),
        expected: jsonToken(problem.expected, say),
        mend: say('corrija o texto nesse ponto', 'mend the text at that point'),
      };
    case 'cutJson':
      return {
        what: say(
          `O texto acaba antes da hora, na ${place(problem, say)}`,
          `The text ends too soon, at ${place(problem, say)}`,
        ),
        expected: jsonToken(problem.expected, say),
        mend: say('o arquivo foi cortado: copie-o ou baixe-o de novo', 'the file was cut: copy or download it again'),
      };
    case 'keyTwice':
      return {
        what: say(
          `A chave aparece duas vezes (${place(problem, say)})`,
          `The key is written twice (${place(problem, say)})`,
        ),
        expected: say('cada chave uma só vez', 'each key once'),
        mend: say('apague a que não vale', 'delete the one that does not hold'),
      };
    case 'unknownKey':
      return {
        what: say('Chave desconhecida', 'Unknown key'),
        expected: listed(problem.expected, say),
        mend: keySuggestion(problem.nearest, problem.places, say),
      };
    case 'missing':
      return {
        what: say('Falta um campo obrigatório', 'A required field is missing'),
        expected: say(`o campo "${problem.expected}"`, `the field "${problem.expected}"`),
        mend: say('escreva o campo', 'write the field'),
      };
    case 'wrongType':
      return {
        what: say('Tipo errado', 'Wrong type'),
        expected: typeText(problem.expected, problem.limit, say),
        mend: say('escreva o valor nesse tipo', 'write the value in that type'),
      };
    case 'outOfRange':
      return {
        what: say('Valor fora do intervalo', 'Value out of range'),
        expected: limitText(problem.expected, say),
        mend: say('use um valor do intervalo', 'use a value in the range'),
      };
    case 'notListed':
      return {
        what: say('Valor desconhecido', 'Unknown value'),
        expected: listed(problem.expected, say),
        mend: suggestion(problem.nearest, say),
      };
    case 'unknownFormat':
      return {
        what: say('Formato de cenário desconhecido', 'Unknown scenario format'),
        expected: '1',
        mend: say(
          'escreva "format": 1, ou abra o arquivo na versão do simulador que o salvou',
          'write "format": 1, or open the file in the version of the simulator that saved it',
        ),
      };
    case 'wrongText':
      return {
        what: say('Texto fora do formato', 'Text in the wrong form'),
        expected: formText(problem.expected, say),
        mend: say('reescreva o texto', 'rewrite the text'),
      };
    case 'tooLong':
      return problem.unit === 'items'
        ? {
            what: say('Lista longa demais', 'List too long'),
            expected: say(`até ${problem.expected} itens`, `up to ${problem.expected} items`),
            mend: say('retire itens', 'remove items'),
          }
        : {
            what: say('Texto longo demais (em caracteres)', 'Text too long (in characters)'),
            expected: say(`até ${problem.expected} caracteres`, `up to ${problem.expected} characters`),
            mend: say('encurte o texto', 'shorten the text'),
          };
    case 'emptyList':
      return {
        what: say('Lista vazia', 'Empty list'),
        expected: say('ao menos um item', 'at least one item'),
        mend: say('acrescente um item ou retire o que a contém', 'add an item or remove what holds it'),
      };
    case 'blockMissing':
      return {
        what: say(`O bloco ${problem.block} não está em grupo algum`, `Block ${problem.block} is in no group`),
        expected: say(
          `cada bloco (${problem.expected.join(', ')}) em um grupo`,
          `each block (${problem.expected.join(', ')}) in one group`,
        ),
        mend: say(`ponha ${problem.block} em um grupo`, `put ${problem.block} in a group`),
      };
    case 'blockTwice':
      return {
        what: say(
          `O bloco ${problem.block} já está em ${pathText(problem.first)}`,
          `Block ${problem.block} is already in ${pathText(problem.first)}`,
        ),
        expected: say('cada bloco uma só vez', 'each block once'),
        mend: say(`deixe ${problem.block} em um só grupo`, `leave ${problem.block} in one group only`),
      };
    case 'groupIdTwice':
      return {
        what: say(`O id já é o de ${pathText(problem.first)}`, `The id is already that of ${pathText(problem.first)}`),
        expected: say('um id diferente em cada grupo', 'a different id for each group'),
        mend: say('troque um dos dois', 'change one of the two'),
      };
    case 'zeroWeights':
      return {
        what: say('Nenhum critério tem peso', 'No criterion has any weight'),
        expected: say('ao menos um peso maior que zero', 'at least one weight above zero'),
        mend: say(
          'dê peso a um critério; para manter a partilha de 2016 use "historical": 1',
          'give a criterion some weight; to keep the 2016 sharing-out use "historical": 1',
        ),
      };
    case 'yearsReversed':
      return {
        what: say('O último ano vem antes do início da reforma', 'The last year comes before the reform starts'),
        expected: say(`${problem.expected} ou depois (startYear)`, `${problem.expected} or later (startYear)`),
        mend: say('aumente endYear ou reduza startYear', 'raise endYear or lower startYear'),
      };
    case 'clipReversed':
      return {
        what: say('O limite superior é menor que o inferior', 'The upper limit is below the lower one'),
        expected: say('[menor, maior]', '[lower, upper]'),
        mend: say('troque a ordem dos dois números', 'swap the two numbers'),
      };
    case 'growthMissing':
      return {
        what: say('A regra "custom" precisa do crescimento anual', 'The rule "custom" needs a yearly growth'),
        expected: limitText(problem.expected, say),
        mend: say(
          'escreva envelope.customGrowth, por exemplo 0.03 (3% ao ano)',
          'write envelope.customGrowth, for instance 0.03 (3% a year)',
        ),
      };
    case 'noSettings':
      return {
        what: say('Este critério não tem ajustes', 'This criterion has no settings'),
        expected: say(
          `um critério com atributo: ${problem.expected.join(', ')}`,
          `a criterion with an attribute: ${problem.expected.join(', ')}`,
        ),
        mend: say('retire a chave', 'remove the key'),
      };
    case 'macAsDonor':
      return {
        what: say('A MAC não pode ceder recurso a si mesma', 'MAC cannot give money to itself'),
        expected: listed(problem.expected, say),
        mend: say('retire MAC de shift.donors', 'remove MAC from shift.donors'),
      };
    case 'donorTwice':
      return {
        what: say('O mesmo bloco aparece duas vezes', 'The same block is written twice'),
        expected: say('cada bloco uma só vez', 'each block once'),
        mend: say('apague a repetição', 'delete the repetition'),
      };
    case 'linkEmpty':
      return {
        what: say('O link não traz cenário', 'The link carries no scenario'),
        expected: say('um link que contém #s=1.', 'a link that contains #s=1.'),
        mend: say('peça o link de novo a quem o enviou', 'ask the sender for the link again'),
      };
    case 'linkVersion':
      return {
        what: say(
          'O link é de uma versão que este simulador não conhece',
          'The link is of a version this simulator does not know',
        ),
        expected: '#s=1.',
        mend: say(
          'atualize o simulador ou peça o arquivo .json do cenário',
          'update the simulator or ask for the .json file of the scenario',
        ),
      };
    case 'linkCut':
      return {
        what: say('O link chegou cortado', 'The link arrived cut'),
        expected: say('o link inteiro, até a soma de verificação', 'the whole link, down to its checksum'),
        mend: say(
          'copie o link inteiro de quem o enviou, ou peça o arquivo .json',
          'copy the whole link from the sender, or ask for the .json file',
        ),
      };
    case 'linkDamaged':
      return {
        what: say(
          'O link chegou alterado e não confere com a sua soma de verificação',
          'The link arrived altered and does not match its checksum',
        ),
        expected: say('o link tal como foi gerado', 'the link as it was made'),
        mend: say('copie o link de novo, ou peça o arquivo .json', 'copy the link again, or ask for the .json file'),
      };
    case 'linkTooLong':
      return {
        what: say('O link é longo demais (em caracteres)', 'The link is too long (in characters)'),
        expected: say(`até ${problem.expected} caracteres`, `up to ${problem.expected} characters`),
        mend: say('envie o arquivo .json do cenário', 'send the .json file of the scenario'),
      };
    case 'linkBomb':
      return {
        what: say(
          'O conteúdo do link é grande demais e não foi aberto',
          'The content of the link is too large and was not opened',
        ),
        expected: say(`até ${megabytes(problem.expected, say)}`, `up to ${megabytes(problem.expected, say)}`),
        mend: say('abra só links gerados por este simulador', 'open only links made by this simulator'),
      };
  }
}
