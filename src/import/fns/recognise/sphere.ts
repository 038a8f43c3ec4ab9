// Whose fund a row pays, municipality's or state's, by what the row says of it.

import { plain } from '../plain-text.ts';

const STATE =
  /\bESTADUAL\b|^FES\b|\bSECRETARIA DE ESTADO\b|\bGOVERNO DO ESTADO\b|\bSAUDE DO ESTADO\b|\bESTADO D[EOA]\b|\bDISTRITAL\b|\bDISTRITO FEDERAL\b/;
const MUNICIPAL = /\bMUNICIPAL\b|^FMS\b|\bPREFEITURA\b|\bMUNICIPIO\b/;

/** From `TP_REPASSE` or the name of the fund; null when neither tells. */
export function sphereOf(kind: string, fund: string): 'municipal' | 'state' | null {
  for (const name of [plain(kind), plain(fund)]) {
    if (MUNICIPAL.test(name)) return 'municipal';
    if (STATE.test(name)) return 'state';
  }
  return null;
}
