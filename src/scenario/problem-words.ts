// Words the messages of problem-text.ts share: ranges, types, places, suggestions.

import { MAX_TEXT_LENGTH } from './limits.ts';
import type { Limit } from './limits.ts';
import type { TextFormat, ValueType } from './problem.ts';

/** Picks the phrase of the reader's language. */
export type Say = (portuguese: string, english: string) => string;

export function place({ line, column }: { readonly line: number; readonly column: number }, say: Say): string {
  return say(`linha ${line}, coluna ${column}`, `line ${line}, column ${column}`);
}

export function megabytes(characters: number, say: Say): string {
  const figure = String(Math.round((characters / MAX_TEXT_LENGTH) * 10) / 10);
  return `${say(figure.replace('.', ','), figure)} MB`;
}

export function listed(words: readonly string[], say: Say): string {
  if (words.length === 0) return say('nenhuma chave', 'no key');
  return `${say('um de', 'one of')} ${words.join(', ')}`;
}

export function suggestion(nearest: string | null, say: Say): string {
  if (nearest === null) return say('retire ou escolha um da lista', 'remove it or choose one of the list');
  return say(`troque por "${nearest}"`, `use "${nearest}" instead`);
}

/** For a key: the near one, or the places where a key of that name belongs. */
export function keySuggestion(nearest: string | null, places: readonly string[], say: Say): string {
  if (nearest !== null || places.length === 0) return suggestion(nearest, say);
  return `${say('mova para', 'move it to')} ${places.slice(0, 3).join(say(' ou ', ' or '))}`;
}

export function formatName(format: string, say: Say): string {
  return format === 'binary' ? say('dados binários', 'binary data') : format;
}

/** A key of readable length. */
export function excerpt(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}

export function limitText({ min, max, integer, aboveMin }: Limit, say: Say): string {
  const noun = integer ? say('número inteiro', 'whole number') : say('número', 'number');
  if (aboveMin) return say(`${noun} maior que ${min}, até ${max}`, `${noun} above ${min}, up to ${max}`);
  return say(`${noun} de ${min} a ${max}`, `${noun} from ${min} to ${max}`);
}

export function typeText(type: ValueType, limit: Limit | null, say: Say): string {
  const number = limit ? limitText(limit, say) : say('número', 'number');
  switch (type) {
    case 'number':
      return number;
    case 'numberOrObject':
      return say(`${number}, ou um objeto { … }`, `${number}, or an object { … }`);
    case 'object':
      return say('objeto { … }', 'object { … }');
    case 'list':
      return say('lista [ … ]', 'list [ … ]');
    case 'text':
      return say('texto entre aspas', 'text in quotes');
    case 'boolean':
      return say('true ou false', 'true or false');
    case 'pair':
      return say('dois números, [menor, maior]', 'two numbers, [lower, upper]');
  }
}

export function formText(form: TextFormat, say: Say): string {
  switch (form) {
    case 'id':
      return say(
        'até 80 letras minúsculas sem acento, algarismos e hífens',
        'up to 80 unaccented lower-case letters, digits and hyphens',
      );
    case 'groupId':
      return say(
        'até 41 letras minúsculas sem acento, algarismos e hífens',
        'up to 41 unaccented lower-case letters, digits and hyphens',
      );
    case 'line':
      return say(
        'identificador de linha de repasse: letras minúsculas sem acento, algarismos e hífens; com * ao fim, a família (faec*)',
        'id of a line of transfer: unaccented lower-case letters, digits and hyphens; with * at the end, the family (faec*)',
      );
    case 'url':
      return say('endereço que começa por http:// ou https://', 'an address that starts with http:// or https://');
    case 'notBlank':
      return say('texto que não seja só espaços', 'text that is not just spaces');
  }
}

/** What JSON needed at a point, in words. */
export function jsonToken(token: string, say: Say): string {
  const words: Readonly<Record<string, string>> = {
    value: say(
      'um valor (texto entre aspas, número, objeto, lista, true, false ou null)',
      'a value (text in quotes, number, object, list, true, false or null)',
    ),
    key: say('uma chave entre aspas', 'a key in quotes'),
    keyNotDigits: say(
      'uma chave entre aspas; se os algarismos são de um número, ele leva ponto decimal (1.5)',
      'a key in quotes; if the digits belong to a number, it takes a decimal point (1.5)',
    ),
    ', }': say('vírgula ou }', 'a comma or }'),
    ', ]': say('vírgula ou ]', 'a comma or ]'),
    ':': say('dois-pontos depois da chave', 'a colon after the key'),
    keyOrEnd: say('uma chave entre aspas ou }', 'a key in quotes or }'),
    valueOrEnd: say('um valor ou ]', 'a value or ]'),
    end: say('o fim do texto', 'the end of the text'),
    string: say('texto JSON bem escrito, com aspas no fim', 'well-written JSON text, closed by a quote'),
    number: say('um número bem escrito, com ponto decimal', 'a well-written number, with a decimal point'),
  };
  return words[token] ?? token;
}
