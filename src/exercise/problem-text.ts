// Every problem of an exercise as a message in both languages, in the form of those of scenarios.

import { conditionProblemText } from '#conditions/problem-text.ts';
import type { ConditionProblem } from '#conditions/problem.ts';
import { pathText } from '#scenario/problem-text.ts';
import type { ProblemLanguage } from '#scenario/problem-text.ts';
import { listed, suggestion } from '#scenario/problem-words.ts';
import type { Say } from '#scenario/problem-words.ts';
import type { Refusal } from './allowed.ts';
import type { ExerciseProblem } from './problem.ts';

interface Phrases {
  readonly what: string;
  readonly expected: string;
  readonly mend: string;
}

export function exerciseProblemText(problem: ExerciseProblem, language: ProblemLanguage): string {
  const say: Say = (portuguese, english) => (language === 'en' ? english : portuguese);
  const phrases = phrasesOf(problem, say);
  // Of the text and of what stands inside, scenarios and conditions have said it already.
  if (phrases === null)
    return ofExercise(conditionProblemText(problem as ConditionProblem, language), problem.kind, say);
  const where = problem.path.length > 0 ? `${pathText(problem.path)}: ` : '';
  return [
    `${where}${phrases.what}`,
    `${say('Recebido', 'Got')}: ${problem.got}`,
    `${say('Esperado', 'Expected')}: ${phrases.expected}`,
    `${say('Como corrigir', 'To mend')}: ${phrases.mend}.`,
  ].join('. ');
}

const OF_THE_TEXT = ['notText', 'empty', 'tooLarge', 'tooDeep', 'unknownFormat', 'linkVersion', 'linkCut', 'linkDamaged', 'linkTooLong', 'linkBomb']; // prettier-ignore

/** Messages about the whole text name what it is the text of. */
function ofExercise(text: string, kind: string, say: Say): string {
  if (!OF_THE_TEXT.includes(kind)) return text;
  return text
    .replaceAll(say('um cenário', 'a scenario'), say('um exercício', 'an exercise'))
    .replaceAll(say('Formato de cenário', 'Unknown scenario'), say('Formato de exercício', 'Unknown exercise'))
    .replaceAll(say('do cenário', 'of the scenario'), say('do exercício', 'of the exercise'))
    .replaceAll(say('cenários prontos', 'ready scenarios'), say('exercícios prontos', 'ready exercises'))
    .replaceAll('#s=1.', '#x=1.');
}

function phrasesOf(problem: ExerciseProblem, say: Say): Phrases | null {
  switch (problem.kind) {
    case 'presetUnknown':
      return {
        what: say('Cenário desconhecido', 'Unknown scenario'),
        expected: `${listed(problem.expected, say)}${say(', ou um cenário { … }', ', or a scenario { … }')}`,
        mend: suggestion(problem.nearest, say),
      };
    case 'idTwice':
      return {
        what: say(`Já está em ${pathText(problem.first)}`, `Already in ${pathText(problem.first)}`),
        expected: say('cada um uma só vez', 'each of them once'),
        mend: say('troque ou retire um dos dois', 'change or remove one of the two'),
      };
    case 'roleUnknown':
      return {
        what: say('Papel desconhecido', 'Unknown role'),
        expected:
          problem.expected.length === 0
            ? say('nenhum papel: o exercício não tem "roles"', 'no role: the exercise has no "roles"')
            : listed(problem.expected, say),
        mend: suggestion(problem.nearest, say),
      };
    case 'roundUnknown':
      return {
        what: say('Rodada que não existe', 'A round that is not there'),
        expected: say(`número de 1 a ${problem.expected}`, `number from 1 to ${problem.expected}`),
        mend: say('use uma rodada do exercício', 'use a round of the exercise'),
      };
    case 'controlField':
      return {
        what: say(
          `O controle ${problem.control} não usa este campo`,
          `The control ${problem.control} has no use for it`,
        ),
        expected: problem.expected.length === 0 ? say('só "path"', '"path" alone') : listed(problem.expected, say),
        mend: say('retire o campo', 'remove the field'),
      };
    case 'rangeReversed':
      return {
        what: say('O limite superior é menor que o inferior', 'The upper limit is below the lower one'),
        expected: say(`${problem.expected} ou mais`, `${problem.expected} or more`),
        mend: say('troque os dois números', 'swap the two numbers'),
      };
    case 'yearNeeded':
      return {
        what: say('O objetivo precisa de um ano', 'The objective needs a year'),
        expected: say(
          'um ano de 2017 a 2036, ou "every": a pontuação não pode depender do ano em tela',
          'a year from 2017 to 2036, or "every": points cannot hang on the year on screen',
        ),
        mend: say('escreva o campo "year"', 'write the field "year"'),
      };
    case 'yearPastEnd':
      return {
        what: say(
          'O ano vem depois do último do cenário inicial',
          'The year is after the last of the starting scenario',
        ),
        expected: say(`até ${problem.expected}`, `up to ${problem.expected}`),
        mend: say('use um ano calculado, ou aumente endYear', 'use a year that is computed, or raise endYear'),
      };
    case 'everyYearNotMeasured':
      return {
        what: say('A desigualdade é medida em um ano de cada vez', 'Inequality is measured in one year at a time'),
        expected: say('um ano de 2017 a 2036', 'a year from 2017 to 2036'),
        mend: say('escolha o ano, ou um objetivo por ano', 'choose the year, or an objective for each'),
      };
    case 'contradiction':
      return {
        what: say(
          `Objetivo impossível junto com ${pathText(problem.other)}: ao menos mais que no máximo`,
          `Impossible together with ${pathText(problem.other)}: at least more than at most`,
        ),
        expected: say(`um limite que caiba com ${problem.limit}`, `a limit that goes with ${problem.limit}`),
        mend: say('mude um dos dois limites', 'change one of the two limits'),
      };
    case 'objectiveTwice':
      return {
        what: say(
          `O objetivo é o mesmo de ${pathText(problem.first)}`,
          `The same objective as ${pathText(problem.first)}`,
        ),
        expected: say('cada objetivo uma só vez', 'each objective once'),
        mend: say('some os pontos em um só', 'add the points up in one'),
      };
    case 'startOutside':
    case 'answerOutside':
      return outsidePhrases(problem.kind === 'startOutside', problem.refusal, say);
    case 'recordOfOther':
      return {
        what: say('O registro é de outro exercício', 'The record is of another exercise'),
        expected: problem.expected,
        mend: say('abra antes o exercício do registro', 'open the exercise of the record first'),
      };
    case 'eventRefused':
      return {
        what: say(
          'O registro traz um passo que o exercício não permite',
          'The record has a step that the exercise does not allow',
        ),
        expected: say('os passos tal como foram gravados', 'the steps as they were recorded'),
        mend: say('use o arquivo tal como foi exportado', 'use the file as it was exported'),
      };
    default:
      return null;
  }
}

function outsidePhrases(isStart: boolean, refusal: Refusal, say: Say): Phrases {
  const what = isStart
    ? say(
        `O cenário inicial já sai dos limites em ${refusal.path}`,
        `The starting scenario is already outside at ${refusal.path}`,
      )
    : say(
        `A resposta-modelo muda o que o exercício não permite: ${refusal.path}`,
        `The model answer changes what the exercise does not allow: ${refusal.path}`,
      );
  return {
    what,
    expected: refusalExpected(refusal, say),
    mend: isStart
      ? say('mude o cenário inicial ou o controle', 'change the starting scenario or the control')
      : say('abra esse controle ou mude a resposta', 'open that control or change the answer'),
  };
}

function refusalExpected(refusal: Refusal, say: Say): string {
  switch (refusal.kind) {
    case 'locked':
      return say('o valor do cenário inicial', 'the value of the starting scenario');
    case 'outside':
      return say(`número de ${refusal.min} a ${refusal.max}`, `number from ${refusal.min} to ${refusal.max}`);
    case 'notOffered':
      return listed(refusal.options, say);
    case 'required':
      return say('um limite, não nenhum', 'a bound, not none');
  }
}
