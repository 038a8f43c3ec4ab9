// Every problem of conditions as a message in both languages, in the form of those of scenarios.

import { pathText, problemText } from '#scenario/problem-text.ts';
import type { ProblemLanguage } from '#scenario/problem-text.ts';
import { suggestion } from '#scenario/problem-words.ts';
import type { Say } from '#scenario/problem-words.ts';
import type { ParameterKind } from './figure.ts';
import type { ConditionProblem } from './problem.ts';

interface Phrases {
  readonly what: string;
  readonly expected: string;
  readonly mend: string;
}

export function conditionProblemText(problem: ConditionProblem, language: ProblemLanguage): string {
  const say: Say = (portuguese, english) => (language === 'en' ? english : portuguese);
  const phrases = phrasesOf(problem, say);
  if (phrases === null) return problemText(problem as Parameters<typeof problemText>[0], language);
  const { what, expected, mend } = phrases;
  return [
    `${pathText(problem.path)}: ${what}`,
    `${say('Recebido', 'Got')}: ${problem.got}`,
    `${say('Esperado', 'Expected')}: ${expected}`,
    `${say('Como corrigir', 'To mend')}: ${mend}.`,
  ].join('. ');
}

/** Null for a problem that scenarios have too. */
function phrasesOf(problem: ConditionProblem, say: Say): Phrases | null {
  switch (problem.kind) {
    case 'unknownFigure':
      return {
        what: say('Figura desconhecida', 'Unknown figure'),
        expected: say(
          `uma figura do modelo, como ${problem.expected.join(', ')} (docs/model.md, seção 13)`,
          `a figure of the model, such as ${problem.expected.join(', ')} (docs/model.md, section 13)`,
        ),
        mend:
          problem.nearest === null
            ? say('escolha uma figura da lista', 'choose a figure of the list')
            : suggestion(problem.nearest, say),
      };
    case 'conditionIdTwice':
      return {
        what: say(`O id já é o de ${pathText(problem.first)}`, `The id is already that of ${pathText(problem.first)}`),
        expected: say('um id diferente em cada condição', 'a different id for each condition'),
        mend: say('troque um dos dois, ou retire ambos', 'change one of the two, or leave both out'),
      };
    case 'parameterMissing':
      return {
        what: say(
          `A figura ${problem.figure} precisa de um dado`,
          `The figure ${problem.figure} needs to be told more`,
        ),
        expected: parameterText(problem.parameter, say),
        mend: say('escreva o campo', 'write the field'),
      };
    case 'parameterUnused':
      return {
        what: say(`A figura ${problem.figure} não usa este campo`, `The figure ${problem.figure} has no use for it`),
        expected: say('o campo ausente', 'the field left out'),
        mend: say('retire o campo ou troque a figura', 'remove the field or change the figure'),
      };
    case 'wrongCode':
      return {
        what: say('Código fora do formato', 'Code in the wrong form'),
        expected: parameterText(problem.parameter, say),
        mend: say('escreva o código nessa forma', 'write the code in that form'),
      };
    case 'wrongYear':
      return {
        what: say('Ano desconhecido', 'Unknown year'),
        expected: say(
          'um ano de 2017 a 2036, "shown" (o ano em tela) ou "every" (todos os anos)',
          'a year from 2017 to 2036, "shown" (the one on screen) or "every"',
        ),
        mend: say('escreva um deles', 'write one of them'),
      };
    case 'conditionsDamaged':
      return {
        what: say(
          'As condições do link chegaram cortadas ou alteradas',
          'The conditions in the link arrived cut or altered',
        ),
        expected: say('o campo c tal como foi gerado', 'the field c as it was made'),
        mend: say('copie o link inteiro de quem o enviou', 'copy the whole link from the sender'),
      };
    default:
      return null;
  }
}

function parameterText(parameter: ParameterKind, say: Say): string {
  switch (parameter) {
    case 'loss':
      return say('o campo "loss", número de 0 a 1', 'the field "loss", a number from 0 to 1');
    case 'fund':
      return say(
        'o campo "code", código IBGE do município (7 algarismos) ou da UF do fundo estadual (2)',
        'the field "code", IBGE code of the municipality (7 digits) or of the UF of the state fund (2)',
      );
    case 'uf':
      return say('o campo "code", sigla da UF, como "BA"', 'the field "code", abbreviation of the UF, such as "BA"');
  }
}
