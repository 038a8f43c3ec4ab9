// Numbers as Brazilian legal drafting writes them: figures, and the words between brackets.

const SMALL =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'.split(
    ' ',
  );
const TENS = 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
const HUNDREDS = 'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(
  ' ',
);
const SCALES = [
  { value: 1e9, one: 'bilhão', many: 'bilhões' },
  { value: 1e6, one: 'milhão', many: 'milhões' },
  { value: 1e3, one: 'mil', many: 'mil' },
] as const;

/** Decimals that are written: what is finer than a ten-thousandth is rounded. */
const MOST_DECIMALS = 4;
const FRACTIONS = [
  ['', ''],
  ['décimo', 'décimos'],
  ['centésimo', 'centésimos'],
  ['milésimo', 'milésimos'],
  ['décimo de milésimo', 'décimos de milésimo'],
] as const;

function underThousand(n: number): string {
  if (n === 100) return 'cem';
  if (n > 100) {
    const rest = n % 100;
    const hundreds = HUNDREDS[Math.floor(n / 100) - 1] as string;
    return rest === 0 ? hundreds : `${hundreds} e ${underThousand(rest)}`;
  }
  if (n < 20) return SMALL[n] as string;
  const tens = TENS[Math.floor(n / 10) - 2] as string;
  return n % 10 === 0 ? tens : `${tens} e ${SMALL[n % 10] as string}`;
}

/** A whole number from 0 to 999,999,999,999 in words, masculine: `mil e duzentos`. */
export function cardinal(n: number): string {
  const scale = SCALES.find(({ value }) => n >= value);
  if (scale === undefined) return underThousand(n);
  const count = Math.floor(n / scale.value);
  const rest = n % scale.value;
  const head =
    scale.value === 1e3 && count === 1 ? 'mil' : `${cardinal(count)} ${count === 1 ? scale.one : scale.many}`;
  if (rest === 0) return head;
  // The last group is joined by "e" when it is alone and round or under a hundred.
  let group = rest;
  while (group % 1000 === 0) group /= 1000;
  const joined = group < 100 || (group < 1000 && group % 100 === 0);
  return `${head}${joined ? ' e ' : ' '}${cardinal(rest)}`;
}

/** Digits with a comma and without idle zeros, and its parts. */
function split(value: number) {
  const digits = Math.abs(value)
    .toFixed(MOST_DECIMALS)
    .replace(/\.?0+$/, '');
  const [whole = '0', fraction = ''] = digits.split('.');
  return {
    whole: Number(whole),
    fraction,
    text: `${value < 0 && digits !== '0' ? '−' : ''}${digits.replace('.', ',')}`,
  };
}

function inWords(value: number): string {
  const { whole, fraction, text } = split(value);
  const minus = text.startsWith('−') ? 'menos ' : '';
  if (fraction === '') return `${minus}${cardinal(whole)}`;
  const [one, many] = FRACTIONS[fraction.length] as readonly [string, string];
  const count = Number(fraction);
  const part = `${cardinal(count)} ${count === 1 ? one : many}`;
  return minus + (whole === 0 ? part : `${cardinal(whole)} ${whole === 1 ? 'inteiro' : 'inteiros'} e ${part}`);
}

/** A number: `2 (dois)`, `0,5 (cinco décimos)`, `1,25 (um inteiro e vinte e cinco centésimos)`. */
export function legalNumber(value: number): string {
  return `${split(value).text} (${inWords(value)})`;
}

/** A share (0–1): `2% (dois por cento)`, `11,4% (onze inteiros e quatro décimos por cento)`. */
export function legalPercent(share: number): string {
  // Twelve digits: what a division leaves behind them is float noise.
  const percent = Number((share * 100).toPrecision(12));
  return `${split(percent).text}% (${inWords(percent)} por cento)`;
}

const ROMAN = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Roman numeral of an item of an article, 1 to 89. */
export function roman(n: number): string {
  const found = ROMAN.find(([value]) => n >= value);
  return found === undefined ? '' : found[1] + roman(n - found[0]);
}

/** `1º` to `9º`, then plain digits, as articles and paragraphs are numbered. */
export function ordinal(n: number): string {
  return n < 10 ? `${n}º` : String(n);
}
