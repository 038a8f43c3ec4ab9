import { formatPerInhabitantChange } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { found } from './finding.ts';
import type { Finding } from './finding.ts';

/** Below this, R$ per inhabitant, a change prints as zero. */
const VISIBLE = 0.5;

const TEXT = {
  'pt-BR': {
    none: 'Nenhuma UF muda de valor',
    both: (gain: string, loss: string) => `${gain} por habitante; ${loss}`,
    gains: (gain: string) => `${gain} por habitante; nenhuma perde`,
    losses: (loss: string) => `${loss} por habitante; nenhuma ganha`,
  },
  en: {
    none: 'No state changes value',
    both: (gain: string, loss: string) => `${gain} per inhabitant; ${loss}`,
    gains: (gain: string) => `${gain} per inhabitant; none loses`,
    losses: (loss: string) => `${loss} per inhabitant; none gains`,
  },
};

/** The largest gain and the largest loss, in one line: "PA: +R$ 140 por habitante; PI: −R$ 108". */
export function ufFinding(
  rows: readonly { readonly uf: string; readonly change: number }[],
  language: Language,
): Finding {
  const text = TEXT[language];
  const known = rows.filter(({ change }) => Number.isFinite(change)).sort((a, b) => b.change - a.change);
  const say = (row: { uf: string; change: number }): string =>
    `${row.uf}: ${formatPerInhabitantChange(row.change, language)}`;
  const [top, bottom] = [known[0], known.at(-1)];
  const gains = top !== undefined && top.change >= VISIBLE;
  const losses = bottom !== undefined && bottom.change <= -VISIBLE;
  if (gains && losses) return found(text.both(say(top), say(bottom)));
  if (gains) return found(text.gains(say(top)));
  if (losses) return found(text.losses(say(bottom)));
  return found(text.none);
}
