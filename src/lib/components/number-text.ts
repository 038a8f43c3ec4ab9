// What people type into a number field, in either language: `12,5`, `12.5%`, `R$ 1.234,56`, `1.2e3`
// is refused. In Portuguese the comma is decimal and the point groups thousands; a point that does
// not stand before three digits is taken as decimal all the same.

import type { Language } from '#lib/i18n/language.ts';

function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^(R\$|[+])+/i, '')
    .replace(/^([-\u2212\u2013])(R\$)?/i, '-')
    .replace(/%$/, '');
}

/** Point-decimal text of a number written with `group` and `decimal` marks. */
function normalise(text: string, group: string, decimal: string): string {
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`);
  const ungrouped = grouped.test(text) ? text.replaceAll(group, '') : text;
  return ungrouped.replace(decimal, '.');
}

/** The number a person wrote, or null if it is none. */
export function readNumber(text: string, language: Language): number | null {
  const bare = plain(text);
  const point = language === 'en' ? normalise(bare, ',', '.') : normalise(bare, '.', ',');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(point) ? Number(point) : null;
}
