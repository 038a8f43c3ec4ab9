import { expect, it } from 'vitest';
import { describeAloud } from '#lib/map/map-description.ts';

it('reads a card aloud in one line', () => {
  const rows = [
    { label: 'Cenário', value: 'R$ 1,50 bi' },
    { label: '', value: '−45,3%', tone: 'loss' as const },
  ];
  expect(describeAloud({ title: 'Belo Horizonte', subtitle: 'MG', rows })).toBe(
    'Belo Horizonte, MG; Cenário: R$ 1,50 bi; −45,3%',
  );
  expect(describeAloud({ title: 'Pará', subtitle: '', rows: [] })).toBe('Pará');
});
