import type { MapText } from './map.ts';

export const mapEnglish: MapText = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show all of Brazil',
  loading: 'Loading the map',
  failed: 'The map could not be loaded.',
  failedAdvice: 'The results are the same: the table holds the same figures. Check the connection and try again.',
  retry: 'Try again',
  keys: 'Arrows walk through the neighbours, Enter opens the entity, + and − zoom, 0 shows all of Brazil.',
  noData: 'No data',
  noronha: { full: ['Fernando', 'de Noronha'], short: ['F. de', 'Noronha'] },
  orMore: (bound) => `${bound} or more`,
  orLess: (bound) => `${bound} or less`,
  between: (low, high) => `${low} to ${high}`,
  equal: (bound) => `±${bound} (equal)`,
  below: (bound) => `less than ${bound}`,
};
