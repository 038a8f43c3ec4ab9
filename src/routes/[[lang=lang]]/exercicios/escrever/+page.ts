import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  if (params.lang !== 'en') return;
  await Promise.all([
    import('#lib/i18n/exercises-english.ts'),
    import('#lib/i18n/exercise-editor-english.ts'),
    import('#lib/i18n/mesa-english.ts'),
  ]);
};
