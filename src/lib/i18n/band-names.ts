// Bands of population of NT 46, smallest first (docs/model.md, section 10), as a line of a table begins.

export const bandNamesPt: readonly string[] = [
  'Até 5 mil',
  '5 a 10 mil',
  '10 a 20 mil',
  '20 a 50 mil',
  '50 a 100 mil',
  '100 a 200 mil',
  '200 a 500 mil',
  '500 mil a 1 milhão',
  'Acima de 1 milhão',
];

export const bandNamesEn: readonly string[] = [
  'Up to 5 thousand',
  '5 to 10 thousand',
  '10 to 20 thousand',
  '20 to 50 thousand',
  '50 to 100 thousand',
  '100 to 200 thousand',
  '200 to 500 thousand',
  '500 thousand to 1 million',
  'Above 1 million',
];
