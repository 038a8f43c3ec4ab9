import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  if (params.lang === 'en') await import('#lib/i18n/comparison-english.ts');
};
