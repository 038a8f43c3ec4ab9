// The place that a Planilha Detalhada names above its table.

import { plain } from '../plain-text.ts';
import { UFS } from '../states.ts';

export interface Place {
  readonly uf: string;
  readonly municipality: string;
}

/** "SOROCABA / SP", "SOROCABA - SP", "SOROCABA (SP)", "SP", "São Paulo" or a municipality alone. */
export function partPlace(place: string): Place {
  const [, municipality = '', uf = ''] =
    /^(.*?)\s*[/(\u2013\u2014-]\s*([^/(\u2013\u2014-]+?)\s*\)?\s*$/.exec(place) ?? [];
  if (UFS.has(plain(uf))) return { uf, municipality };
  return UFS.has(plain(place)) ? { uf: place.trim(), municipality: '' } : { uf: '', municipality: place };
}
