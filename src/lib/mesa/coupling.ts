// Why the state fund and the municipal funds of a UF do not change in the same proportion, if they do not:
// it is what Conass and Conasems would argue about (docs/model.md, section 14).

import type { ProposalView } from '#lib/proposals/proposal-view.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

export type CouplingCause = 'stateShare' | 'ringFence' | 'groups' | 'bounds';

const isFenced = ({ state, municipal, lines }: ScenarioDocument['ringFence']['AB']): boolean =>
  state > 0 || municipal > 0 || lines !== undefined;

/** In the order in which they weigh; none: both change alike. */
export function couplingCauses({ groups, ringFence, transition }: ScenarioDocument): readonly CouplingCause[] {
  const isBound = ({ floor, cap }: ScenarioDocument['transition']): boolean => floor !== null || cap !== null;
  const causes: readonly (readonly [CouplingCause, boolean])[] = [
    ['stateShare', groups.some(({ withinStates }) => withinStates.stateShare !== null)],
    ['groups', groups.length > 1],
    ['ringFence', Object.values(ringFence).some(isFenced)],
    ['bounds', isBound(transition) || groups.some((group) => isBound(group.transition))],
  ];
  return causes.filter(([, holds]) => holds).map(([cause]) => cause);
}

/** Proposals with the same causes together, in order. */
export function couplingsOf(views: readonly Pick<ProposalView, 'letter' | 'scenario'>[]) {
  const found = new Map<string, { readonly causes: readonly CouplingCause[]; readonly letters: string[] }>();
  for (const { letter, scenario } of views) {
    const causes = couplingCauses(scenario);
    const known = found.get(causes.join());
    if (known === undefined) found.set(causes.join(), { causes, letters: [letter] });
    else known.letters.push(letter);
  }
  return [...found.values()];
}
