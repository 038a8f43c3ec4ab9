// Runs while pages are prerendered: writes the language of the path into <html lang>, and asks for the
// fonts at once, so that text does not move when they come.

import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
  const language = event.params['lang'] === 'en' ? 'en' : 'pt-BR';
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', language),
    preload: ({ type }) => type !== 'asset',
  });
};
