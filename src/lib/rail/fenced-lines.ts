// Lines of a block to choose from where the base knows them, and what is chosen of them.

import { isChosen } from '#engine';
import type { Block, Dataset } from '#engine';

export interface LineChoice {
  readonly line: string;
  /** Of all funds, R$ of the base year. */
  readonly amount: number;
  /** Funds that receive it. */
  readonly funds: number;
}

/** Lines of a block in the base, from the largest amount; none where the base has block totals alone. */
export function linesOfBlock({ lines }: Dataset, block: Block): readonly LineChoice[] {
  return (lines?.lines ?? [])
    .filter((own) => own.block === block)
    .map(({ line, amounts }) => ({
      line,
      amount: amounts.reduce((sum, amount) => sum + amount, 0),
      funds: amounts.filter((amount) => amount !== 0).length,
    }))
    .sort((a, b) => b.amount - a.amount || (a.line < b.line ? -1 : 1));
}

export const isFencedLine = (choices: readonly string[], line: string): boolean =>
  choices.some((choice) => isChosen(line, choice));

/**
 * The choices with a line, or a family (`faec*`), put in or taken out. A family that loses a line becomes the
 * lines that stay; a line that its family already has is not said twice.
 */
export function withChoice(
  choices: readonly string[],
  choice: string,
  chosen: boolean,
  known: readonly LineChoice[],
): readonly string[] {
  const members = known.map(({ line }) => line).filter((line) => isChosen(line, choice));
  if (chosen) return [...choices.filter((other) => !members.includes(other) && other !== choice), choice];
  return choices.flatMap((other) => {
    if (other === choice || members.includes(other)) return [];
    if (!members.some((line) => isChosen(line, other))) return [other];
    return known.map(({ line }) => line).filter((line) => isChosen(line, other) && !members.includes(line));
  });
}
