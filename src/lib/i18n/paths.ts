// Every link inside the site goes through here, so that base path and language stay right.

import { resolve } from '$app/paths';
import type { Language } from './language.ts';

/** `/comparar` as written in the routes, with query or hash if any → the address in that language. */
export function localPath(path: string, language: Language): string {
  const cut = path.search(/[?#]/);
  const pathname = cut < 0 ? path : path.slice(0, cut);
  const rest = cut < 0 ? '' : path.slice(cut);
  const local = language === 'en' ? `/en${pathname === '/' ? '' : pathname}` : pathname;
  return resolve(local) + rest;
}

/** The path without base and language: `/en/comparar` → `/comparar`. */
export function plainPath(pathname: string, base: string): string {
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const plain = inside.replace(/^\/en(?=\/|$)/, '');
  return plain === '' ? '/' : plain;
}
