// Runs while pages are prerendered: writes the language of the path into <html lang>.

import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
  const language = event.params['lang'] === 'en' ? 'en' : 'pt-BR';
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', language) });
};
