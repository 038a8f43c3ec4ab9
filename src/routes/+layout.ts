import type { LayoutLoad } from './$types';

export const prerender = true;

export const load: LayoutLoad = async ({ params }) => {
  if (params.lang === 'en') await import('#lib/i18n/english.ts');
};
