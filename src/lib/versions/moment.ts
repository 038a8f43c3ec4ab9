// When something was kept, as one says it: the hour today, the day before that.

import type { Language } from '#lib/i18n/language.ts';

/** `time` and `now` in ms since 1970; `às 14:32`, `em 21/11 às 14:32`, `em 21/11/2025`. */
export function momentText(time: number, now: number, language: Language): string {
  const [then, today] = [new Date(time), new Date(now)];
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'pt-BR', options).format(then);
  const [on, at] = language === 'en' ? ['on', 'at'] : ['em', 'às'];
  const hour = `${at} ${format({ hour: '2-digit', minute: '2-digit' })}`;
  if (then.toDateString() === today.toDateString()) return hour;
  if (then.getFullYear() !== today.getFullYear())
    return `${on} ${format({ day: '2-digit', month: '2-digit', year: 'numeric' })}`;
  return `${on} ${format({ day: '2-digit', month: '2-digit' })} ${hour}`;
}
