// Going over to a base on the page of imports; a base that cannot be used is told.

import { asset } from '$app/paths';
import type { BaselineRecord } from '#lib/baselines/records.ts';
import { changeBase, importedBase } from '#lib/baselines/use-base.ts';
import { toasts } from '#lib/components/toasts.svelte.ts';
import { baseFailure, baseInUseText } from '#lib/i18n/base-in-use.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Workspace } from '#lib/workspace.svelte.ts';

/** Null for the embedded base. Answers whether it is in use now. */
export async function goToBase(
  workspace: Workspace,
  base: BaselineRecord | null,
  language: Language,
): Promise<boolean> {
  const reason = await changeBase(workspace, base === null ? null : importedBase(base), asset('/data'));
  if (reason === null) {
    // It may offer what is now done.
    toasts.dismiss();
    return true;
  }
  toasts.show({ text: baseFailure(language, base?.name ?? baseInUseText[language].embedded, reason) });
  return false;
}
