// Federal minimum, transition, behaviour, earmarked parts, who follows whom: each one acts, and the
// model's own warnings reach the page.

import { expect, test } from '@playwright/test';
import { choosePreset, fill, headline, NEEDS, openSection, openSimulator } from './harness/simulator.ts';

test('the federal minimum sets the money; an infeasible floor is told, with its amount and its year', async ({
  page,
}) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const before = await headline(page);
  const money = page.locator('dl.money');
  const envelope = async (): Promise<string | null> => money.locator('b').first().textContent();
  const start = await envelope();

  const minimum = await openSection(page, 'Aplicação mínima federal');
  await minimum.getByRole('combobox', { name: 'Regra do mínimo' }).selectOption({ label: '15% da RCL todos os anos' });
  await expect(minimum.getByRole('combobox', { name: 'Regra do mínimo' })).toHaveValue('rcl15');
  const rcl = await headline(page);
  expect(rcl.moved).not.toBe(before.moved);
  expect(await envelope()).not.toBe(start);
  await expect(money).toContainText('R$ 0,00');
  await minimum
    .getByRole('combobox', { name: 'Regra do mínimo' })
    .selectOption({ label: 'EC 95 original (contrafactual desde 2021)' });
  expect(await headline(page)).toEqual(before);

  await fill(minimum, 'Aplicação acima do mínimo', '10');
  await expect(money).toContainText('10% acima do mínimo de');
  await fill(minimum, 'Aplicação acima do mínimo', '-30');
  await expect(money).toContainText('30% abaixo do mínimo de');
  await expect(page.locator('summary', { hasText: 'Aplicação mínima federal' })).toContainText('30% abaixo do mínimo');

  const transition = await openSection(page, 'Transição');
  await fill(transition, 'Perda máxima', '0');
  await transition
    .getByRole('combobox', { name: 'Perda máxima, ante' })
    .selectOption({ label: 'o valor de 2016 corrigido pelo IPCA' });
  await headline(page);
  await expect(page.getByText(/^Os pisos pedem R\$\s[\d,.]+\s\S+ além do montante em 2026\.$/)).toBeVisible();
  await transition.getByRole('switch', { name: 'Limitar a perda' }).click();
  await expect(page.getByText(/Os pisos pedem/)).toHaveCount(0);

  const years = await headline(page);
  await fill(transition, 'Duração', '20');
  await expect(page.locator('summary', { hasText: 'Transição' })).toContainText('20 anos, de 2018 a 2037');
  expect((await headline(page)).moved).not.toBe(years.moved);
  await transition.getByText('Só o excedente').click();
  await expect(page.locator('summary', { hasText: 'Transição' })).toContainText('só o excedente, desde 2018');
});

test('behaviour moves AB to MAC; earmarked parts and who follows whom change who loses', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const before = await headline(page);

  await test.step('behaviour', async () => {
    const behaviour = await openSection(page, 'Resposta dos gestores');
    await fill(behaviour, 'Lacuna da MAC que os gestores cobrem', '70');
    const more = await headline(page);
    expect(more.shift).not.toBe(before.shift);
    expect(more.moved).toBe(before.moved);
    await fill(behaviour, 'Lacuna da MAC que os gestores cobrem', '0');
    expect((await headline(page)).shift).toBe('não se aplica');
    await expect(page.locator('.figures')).toContainText('A AB não cede recursos neste cenário');
    await page.keyboard.press('Control+z');
    expect(await headline(page)).toEqual(more);
    await page.keyboard.press('Control+z');
    expect(await headline(page)).toEqual(before);
  });

  await test.step('earmarked parts', async () => {
    await page.getByRole('button', { name: 'Parcelas protegidas: 16%' }).click();
    await page.getByRole('button', { name: 'Nenhuma', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Parcelas protegidas: 0%' })).toBeVisible();
    const free = await headline(page);
    expect(free.moved).not.toBe(before.moved);
    await page.getByRole('button', { name: 'Usar as linhas da NT 46' }).click();
    await expect(page.getByRole('button', { name: /Parcelas protegidas: [1-9]\d?%/ })).toBeVisible();
    // Each of the two buttons is one step.
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await headline(page)).toEqual(before);
    await page.getByRole('button', { name: 'Parcelas protegidas: 16%' }).click();
  });

  await test.step('who follows whom', async () => {
    await page.getByText('Dentro do estado · CIB').click();
    const unit = page.getByRole('combobox', { name: 'Unidade do rateio' });
    const range = page.getByRole('heading', { name: /^Perdem de .+ municípios, conforme o dinheiro siga o residente/ });
    await expect(range).toBeVisible();
    const ends = await range.textContent();
    const losers = new Set<string | undefined>();
    for (const label of ['Município', 'Região de saúde', 'Macrorregião']) {
      await unit.selectOption({ label });
      losers.add((await headline(page)).tallies[0]);
    }
    expect(losers.size).toBe(3);
    // The three ways do not depend on the one in the editor: same range, another mark.
    await expect(range).toHaveText(ends ?? '');
    const residence = page.getByRole('slider', { name: 'Parte do dinheiro que segue o residente' });
    const service = await headline(page);
    await residence.press('End');
    expect((await headline(page)).tallies).not.toEqual(service.tallies);
  });

  await test.step('what the state fund of one UF keeps', async () => {
    const together = await headline(page);
    await page.getByRole('combobox', { name: 'O fundo estadual fica com' }).selectOption({ label: 'uma parte por UF' });
    expect(await headline(page)).toEqual(together);
    await fill(page.locator('.ufs'), 'Parte do fundo estadual, São Paulo', '5');
    expect((await headline(page)).tallies).not.toEqual(together.tallies);
    await page.getByRole('button', { name: 'Voltar à parte de 2016, São Paulo' }).click();
    expect(await headline(page)).toEqual(together);
  });
});
