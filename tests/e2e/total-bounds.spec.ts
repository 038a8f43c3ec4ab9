// Limits on all an entity receives, over groups that each have a transition of their own.

import { expect, test } from '@playwright/test';
import { axeFaults } from './harness/axe.ts';
import { choosePreset, fill, headline, openSection, openSimulator } from './harness/simulator.ts';

test('a limit on the whole custeio holds over two groups, and one that cannot hold says what is lacking', async ({
  page,
}) => {
  await openSimulator(page);
  await choosePreset(page, 'AB em bloco próprio, rateio por necessidades (ilustrativo)');
  const open = await headline(page);
  const transition = await openSection(page, 'Transição');
  await transition.getByText('Limites sobre o custeio total do ente').click();
  await transition.getByRole('switch', { name: 'Limitar a perda do total' }).click();
  await expect(page.locator('summary', { hasText: 'Transição' })).toContainText('no total, perda de até 2% ao ano');

  expect(await axeFaults(page, { scope: '.rail' })).toEqual([]);

  // Nobody below 2016 in the same year can be met; nobody below 2016 corrected cannot, with 30% less money.
  await fill(transition, 'Perda máxima do total', '0');
  await transition
    .getByRole('combobox', { name: 'Perda máxima do total, ante' })
    .selectOption({ label: 'a partilha de 2016 no mesmo ano' });
  expect((await headline(page)).moved).not.toBe(open.moved);
  await transition
    .getByRole('combobox', { name: 'Perda máxima do total, ante' })
    .selectOption({ label: 'o valor de 2016 corrigido pelo IPCA' });
  const finding = page.getByText(/^Os pisos do custeio total pedem R\$\s[\d,.]+\s\S+ além do que há em 20\d\d\.$/);
  await fill(await openSection(page, 'Aplicação mínima federal'), 'Aplicação acima do mínimo', '-30');
  await expect(finding).toBeVisible();
  await expect(page.getByText('Somados os grupos, o montante é menor que os pisos')).toBeVisible();
  await transition.getByRole('switch', { name: 'Limitar a perda do total' }).click();
  await expect(finding).toHaveCount(0);
});
