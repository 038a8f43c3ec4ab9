// node --import tsx tests/golden/update.ts: writes the headline numbers anew, after a change of data
// or of the model that is meant. What changed is in the diff, for whoever reviews it.

import { writeFileSync } from 'node:fs';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';
import { GOLDEN_FILE, allHeadlines } from './headline.ts';

/** One line a list: a tally is read at a glance. */
function printed(headlines: object): string {
  const lists = /\[\s+([^\]{]*?)\s+\]/g;
  return `${JSON.stringify(headlines, null, 2).replace(lists, (_, items: string) => `[${items.replace(/\s+/g, ' ')}]`)}\n`;
}

writeFileSync(GOLDEN_FILE, printed(allHeadlines(embeddedEngine())));
