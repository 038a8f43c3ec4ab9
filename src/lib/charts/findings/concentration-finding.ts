import { formatPercent } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { found, moneyInWords } from './finding.ts';
import type { Finding } from './finding.ts';

const MOST = 12;
/** So few cities must hold this part of the losses for the sentence to be about them. */
const CONCENTRATED = 0.4;

const WORDS = {
  'pt-BR': ['Uma', 'Duas', 'Três', 'Quatro', 'Cinco', 'Seis', 'Sete', 'Oito', 'Nove', 'Dez', 'Onze', 'Doze'],
  en: ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
} as const;

const TEXT = {
  'pt-BR': {
    few: (word: string, one: boolean, money: string, year: number, share: string) =>
      `${word} ${one ? 'cidade tem' : 'cidades somam'} ${money} das perdas de ${year}, ${share} do total`,
    spread: (word: string, year: number, share: string) =>
      `As ${word.toLowerCase()} maiores perdas de ${year} são ${share} do total`,
    none: (year: number) => `Nenhum município perde em ${year}`,
    only: (count: string, year: number, money: string, one: boolean) =>
      one ? `Um município perde em ${year}: ${money}` : `${count} municípios perdem em ${year}, ao todo ${money}`,
  },
  en: {
    few: (word: string, one: boolean, money: string, year: number, share: string) =>
      `${word} ${one ? 'city has' : 'cities have'} ${money} of the losses of ${year}, ${share} of the total`,
    spread: (word: string, year: number, share: string) =>
      `The ${word.toLowerCase()} largest losses of ${year} are ${share} of the total`,
    none: (year: number) => `No municipality loses in ${year}`,
    only: (count: string, year: number, money: string, one: boolean) =>
      one ? `One municipality loses in ${year}: ${money}` : `${count} municipalities lose in ${year}, ${money} in all`,
  },
};

/**
 * How much of the losses falls on a few: "Doze cidades somam R$ 4,5 bilhões das perdas de 2026, 42% do
 * total". `losses` are the amounts lost by losing municipalities, R$, as positive numbers in any order.
 */
export function concentrationFinding(losses: Iterable<number>, year: number, language: Language): Finding {
  const text = TEXT[language];
  const words = WORDS[language];
  const ordered = Float64Array.from(losses)
    .filter((loss) => loss > 0)
    .sort()
    .reverse();
  const total = ordered.reduce((sum, loss) => sum + loss, 0);
  if (total <= 0) return found(text.none(year));
  const count = ordered.length;
  if (count <= MOST) {
    const word = language === 'pt-BR' ? masculine(words[count - 1] ?? '') : (words[count - 1] ?? '');
    return found(text.only(word, year, moneyInWords(total, language), count === 1));
  }
  let sum = 0;
  for (let n = 1; n <= MOST; n++) {
    sum += ordered[n - 1] ?? 0;
    if (sum / total < CONCENTRATED) continue;
    return found(
      text.few(words[n - 1] ?? '', n === 1, moneyInWords(sum, language), year, formatPercent(sum / total, language, 0)),
    );
  }
  return found(text.spread(words[MOST - 1] ?? '', year, formatPercent(sum / total, language, 0)));
}

/** Numerals agree with "municípios". */
function masculine(word: string): string {
  return word === 'Duas' ? 'Dois' : word === 'Uma' ? 'Um' : word;
}
