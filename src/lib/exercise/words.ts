// Controls, values and refusals of an exercise in words.

import type { Block, BoundReference, CriterionId, EnvelopeRule, Unit } from '#engine';
import { CONTROL_KINDS } from '#exercise/controls.ts';
import type { Control } from '#exercise/controls.ts';
import type { PlayRefusal } from '#exercise/play.ts';
import type { Refusal } from '#exercise/allowed.ts';
import { formatShortDecimal, formatShortPercent } from '#lib/format.ts';
import { criteriaText } from '#lib/i18n/criteria.ts';
import { exercisesText } from '#lib/i18n/exercises.ts';
import type { Language } from '#lib/i18n/language.ts';
import { lawText } from '#lib/i18n/law.ts';
import { railText } from '#lib/i18n/rail.ts';
import { stepNames } from '#lib/i18n/step.ts';
import { refusedControl } from './playing.svelte.ts';

/** Name of a control, as the list of what may be changed says it. */
export function controlName(path: string, language: Language): string {
  const text = exercisesText[language].controls;
  const fence = /^ringFence\.(\w+)\.(\w+)$/.exec(path);
  if (fence?.[2] === 'lines') return `${stepNames[language].kinds['setRingFenceLines']} ${fence[1]}`;
  if (fence !== null) {
    const sphere = fence[2] as 'state' | 'municipal';
    return text.fence(fence[1] as Block, lawText[language].spheres[sphere]);
  }
  return text.names[path] ?? path;
}

/** A number of a control in the unit its people use. */
export function controlValue(path: string, value: number, language: Language): string {
  if (/years$/.test(path)) return railText[language].transition.yearCount(value);
  if (path === 'startYear') return String(value);
  return formatShortPercent(value, language);
}

/** A word of the scenario file as people say it. */
export function optionName(path: string, option: string, language: Language): string {
  const rail = railText[language];
  if (path === 'envelope.rule') return lawText[language].rules[option as EnvelopeRule].name;
  if (path.endsWith('.unit')) return rail.within.units[option as Unit];
  if (path.endsWith('.mode')) return option === 'phaseIn' ? rail.transition.phaseIn : rail.transition.excessOnly;
  return lawText[language].references[option as BoundReference];
}

/** `Duração: de 5 a 15 anos`, `livre`. */
export function controlLimits(control: Control, language: Language): string {
  const text = exercisesText[language].controls;
  const { path, min, max, options, criteria } = control;
  const parts: string[] = [];
  if (criteria !== undefined) {
    parts.push(
      Object.entries(criteria)
        .map(([id, range]) => {
          const name = criteriaText[language].criteria[id as CriterionId].name;
          const own = rangeText(path, range.min, range.max, language);
          return own === '' ? name : `${name} (${own})`;
        })
        .join(', '),
    );
  }
  if (options !== undefined) parts.push(options.map((option) => optionName(path, option, language)).join(text.or));
  const range = rangeText(path, min, max, language);
  if (range !== '') parts.push(range);
  return parts.length === 0 ? text.free : parts.join('; ');
}

function rangeText(path: string, min: number | undefined, max: number | undefined, language: Language): string {
  const text = exercisesText[language].controls;
  const written = (value: number): string => controlValue(path, value, language);
  if (min !== undefined && max !== undefined) {
    const low = /years$/.test(path) ? formatShortDecimal(min, language, 0) : written(min);
    return text.fromTo(low, written(max));
  }
  if (min !== undefined) return text.atLeast(written(min));
  return max === undefined ? '' : text.atMost(written(max));
}

/** Why an act was not taken, to be read aloud. */
export function refusalText(refusal: PlayRefusal, language: Language): string {
  const text = exercisesText[language].refusals;
  if (!('path' in refusal)) return text.acts[refusal.kind];
  const name = settingName(refusal, language);
  const path = refusedControl(refusal);
  switch (refusal.kind) {
    case 'locked':
      return text.locked(name);
    case 'outside':
      return text.outside(name, rangeText(path, refusal.min, refusal.max, language));
    case 'notOffered':
      return text.notOffered(name, refusal.options.map((option) => optionName(path, option, language)).join(', '));
    case 'required':
      return text.required(name);
  }
}

function settingName(refusal: Refusal, language: Language): string {
  const path = refusedControl(refusal);
  const name = controlName(path, language);
  if (CONTROL_KINDS.get(path)?.kind !== 'weights' || path === refusal.path) return name;
  const criterion = refusal.path.slice(path.length + 1) as CriterionId;
  return `${name}, ${criteriaText[language].criteria[criterion].name}`;
}
