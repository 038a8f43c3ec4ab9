// Dark theme, reduced motion, 200% zoom and paper.

import { expect, test } from '@playwright/test';
import { choosePreset, headline, NEEDS, openSimulator } from './harness/simulator.ts';

test('the theme is chosen, kept, and paper stays light', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Tema' }).click();
  await page.getByRole('menuitemradio', { name: 'Escuro' }).click();
  expect(await ground()).not.toBe(light);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await ground()).not.toBe(light);
  await choosePreset(page, NEEDS);

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  for (const bar of ['header.top', '.doc', '.dock', 'aside.rail']) await expect(page.locator(bar).first()).toBeHidden();
  await expect(page.locator('h1.verdict')).toBeVisible();
  await expect(page.locator('.print-head')).toContainText(`${NEEDS} Comparado com a partilha de 2016 · R$ nominais`);
  await expect(page.locator('.print-foot')).toContainText('#s=1.');
  // The whole page is on paper, and of this scenario: no panel is left at the opening one.
  await expect(page.getByRole('heading', { name: 'Nenhuma faixa de população muda de valor' })).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Entes' }).locator('tfoot')).toContainText('−');
  const picture = await page.screenshot({ fullPage: true });
  expect(picture.byteLength).toBeGreaterThan(100_000);
  const pdf = await page.pdf({ format: 'A4' });
  expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(1);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself, and the year still plays', async ({ page }) => {
    await openSimulator(page);
    const lasting = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          const longest = (durations: string): number =>
            Math.max(...durations.split(',').map((text) => parseFloat(text)));
          return longest(transitionDuration) > 0.01 || longest(animationDuration) > 0.01;
        })
        .map((element) => element.className),
    );
    expect(lasting).toEqual([]);
    await page.getByRole('button', { name: /^Reproduzir/ }).click();
    await expect(page.getByRole('slider', { name: 'Ano dos resultados' })).toHaveAttribute('aria-valuenow', '2027');
  });
});

test('at 200% zoom the page reflows, and the editor is one button away', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const before = await headline(page);
  await page.setViewportSize({ width: 720, height: 450 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.getByRole('button', { name: 'Editar' }).click();
  await page.getByRole('dialog').getByRole('slider', { name: 'Peso de População' }).press('End');
  await page.getByRole('dialog').getByRole('button', { name: 'Ver' }).click();
  expect(await headline(page)).not.toEqual(before);
  // What has the focus is not under the bars.
  const clear = await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('.download') ?? document.body;
    button.focus();
    const { top, bottom, left } = button.getBoundingClientRect();
    return document.elementFromPoint(left + 4, (top + bottom) / 2)?.closest('button') === button;
  });
  expect(clear).toBe(true);
});
