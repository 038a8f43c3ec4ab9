// Pieces of a draft ordinance: articles with items and paragraphs, numbered when the draft is put together.

import { ordinal, roman } from '../number-words.ts';

export interface Paragraph {
  readonly text: string;
  /** Items, without numeral and final punctuation. */
  readonly items: readonly string[];
}

/** An article before it has a number. */
export interface Provision {
  /** What it is about, as a heading beside it. */
  readonly subject: string;
  readonly head: Paragraph;
  readonly paragraphs: readonly Paragraph[];
}

export interface WrittenParagraph {
  /** `Art. 1º`, `§ 1º` or `Parágrafo único.` */
  readonly label: string;
  readonly text: string;
  /** Each with its numeral and punctuation. */
  readonly items: readonly string[];
}

export interface Article {
  readonly subject: string;
  readonly paragraphs: readonly WrittenParagraph[];
}

export function paragraph(text: string, items: readonly string[] = []): Paragraph {
  return { text, items };
}

/** A list that a colon opens; of one item it is a sentence. */
export function listing(head: string, items: readonly string[]): Paragraph {
  const [only] = items;
  return items.length === 1 && only !== undefined ? paragraph(`${head} ${only}.`) : paragraph(`${head}:`, items);
}

/** `I – …;`, and a full stop after the last. */
function writeItems(items: readonly string[]): readonly string[] {
  return items.map((item, i) => {
    const end = i === items.length - 1 ? '.' : i === items.length - 2 ? '; e' : ';';
    return `${roman(i + 1)} – ${item}${end}`;
  });
}

function labelOf(i: number, count: number): string {
  return count === 1 ? 'Parágrafo único.' : `§ ${ordinal(i + 1)}${i < 9 ? '' : '.'}`;
}

/** Give an article its number. */
export function writeArticle({ subject, head, paragraphs }: Provision, number: number): Article {
  const label = `Art. ${ordinal(number)}${number < 10 ? '' : '.'}`;
  return {
    subject,
    paragraphs: [
      { label, text: head.text, items: writeItems(head.items) },
      ...paragraphs.map(({ text, items }, i) => ({
        label: labelOf(i, paragraphs.length),
        text,
        items: writeItems(items),
      })),
    ],
  };
}
