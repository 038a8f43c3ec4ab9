// The year drives every figure, and every figure names its year.

import { expect, test } from '@playwright/test';
import { choosePreset, computed, fill, headline, NEEDS, openSection, openSimulator } from './harness/simulator.ts';

test('arrows, Home, End, a click and play move the year of all figures', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const ruler = page.getByRole('slider', { name: 'Ano dos resultados' });
  const year = (): Promise<string | null> => ruler.getAttribute('aria-valuenow');
  const names = async (wanted: number): Promise<void> => {
    const { verdict } = await headline(page);
    expect(verdict).toContain(`Em ${wanted}`);
    const figures = page.locator('.figures');
    await expect(figures).toContainText(`Gini entre macrorregiões em ${wanted}`);
    await expect(figures).toContainText(`da AB de ${wanted}`);
    await expect(page.getByText(`R$ de ${wanted} por hab., ante a partilha de 2016`)).toBeVisible();
    await expect(page.getByText(`ante a partilha de 2016 · ${wanted}`)).toBeVisible();
  };
  await names(2026);
  const first = await headline(page);

  await ruler.press('ArrowRight');
  await names(2027);
  expect((await headline(page)).moved).not.toBe(first.moved);
  await ruler.press('End');
  await names(2036);
  await ruler.press('Home');
  expect(await year()).toBe('2017');
  expect((await headline(page)).moved).toBe('R$ 0,00');

  const box = await ruler.boundingBox();
  if (box === null) throw new Error('The ruler is not on screen.');
  await page.mouse.click(box.x + (box.width * 9) / 19, box.y + box.height / 2);
  await names(2026);
  expect(await headline(page)).toEqual(first);

  await page.getByRole('button', { name: 'Reproduzir de 2017 a 2036' }).click();
  await expect(ruler).toHaveAttribute('aria-valuenow', '2027');
  await page.getByRole('button', { name: 'Pausar' }).click();
  await names(2027);
});

test('a scenario that ends sooner has no later year', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await page.getByRole('slider', { name: 'Ano dos resultados' }).press('End');
  const section = await openSection(page, 'Avançado');
  await fill(section, 'Último ano do cenário', '2022');
  await computed(page);
  const ruler = page.getByRole('slider', { name: 'Ano dos resultados' });
  await expect(ruler).toHaveAttribute('aria-valuemax', '2022');
  await expect(ruler).toHaveAttribute('aria-valuenow', '2022');
  expect((await headline(page)).verdict).toMatch(/^Em 2022, /);
  await page.keyboard.press('Control+z');
  expect((await headline(page)).verdict).toMatch(/^Em 2036, /);
});

test('prices of 2016 change the money and nothing else', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const nominal = await headline(page);
  await page.getByText('R$ de 2016', { exact: true }).click();
  const real = await headline(page);
  expect(real.tallies).toEqual(nominal.tallies);
  expect(real.inequality).toBe(nominal.inequality);
  expect(real.moved).not.toBe(nominal.moved);
  expect(real.support).toContain('R$ de 2016.');
});
