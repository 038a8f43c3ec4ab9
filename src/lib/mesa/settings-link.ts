// The rule of refusals and the guarantee in an address, beside the conditions: r=<loss>,<share>,<guarantee>,
// each a share with a point for the decimals.

import { STARTING_RULE } from '#negotiation/refusals.ts';
import type { RefusalRule } from '#negotiation/refusals.ts';

export interface MesaSettings {
  readonly rule: RefusalRule;
  /** Largest loss left without compensation, share. */
  readonly guarantee: number;
}

export const STARTING_SETTINGS: MesaSettings = { rule: STARTING_RULE, guarantee: 0 };

export function encodeSettings({ rule: { loss, share }, guarantee }: MesaSettings): string {
  return `r=${[loss, share, guarantee].join(',')}`;
}

/** Null where the text carries none, or none that can be. */
export function decodeSettings(hash: string): MesaSettings | null {
  const text = new URLSearchParams(hash.slice(hash.indexOf('#') + 1)).get('r');
  const parts = (text ?? '').split(',').map((part) => (/^\d(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  if (parts.length !== 3 || !parts.every((part) => part >= 0 && part <= 1)) return null;
  const [loss, share, guarantee] = parts as [number, number, number];
  return { rule: { loss, share }, guarantee };
}
