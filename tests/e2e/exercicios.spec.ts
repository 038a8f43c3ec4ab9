// An exercise from its file to the debrief: two roles, a reload in the middle, limits that hold, the same points
// before and after, and a record that replays.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { SMALL } from '#tests/unit/exercise/small-exercise.ts';
import { axeFaults } from './harness/axe.ts';
import { openPage, watchFaults } from './harness/page.ts';
import { settle } from './harness/settle.ts';

const points = (page: Page): Locator => page.locator('.points');
const asFile = (content: unknown) => ({
  name: 'exercicio.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
const pick = (page: Page, content: unknown): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(asFile(content));

const HOSTILE = '<script>window.evil=1</script><img src=x onerror="window.evil=2">';
const EXERCISE = {
  ...SMALL,
  title: `Exercício de teste ${HOSTILE}`,
  debrief: {
    text: ['Para conversar.'],
    answers: [
      {
        title: 'Mais rápido',
        scenario: { ...SMALL.start, groups: [{ ...SMALL.start.groups[0], transition: { years: 2 } }] },
      },
    ],
  },
};

test('two roles play a whole exercise, with a reload in the middle and the same points', async ({ page }) => {
  const faults = watchFaults(page);
  await openPage(page, '/exercicios');
  await pick(page, EXERCISE);
  await expect(page.locator('h1')).toContainText('<script>window.evil=1</script>');
  // Notes are covered until somebody opens them.
  await expect(page.getByText('Só eu sei.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Abrir as notas: Estado' }).click();
  await expect(page.getByText('Só eu sei.')).toBeVisible();
  await page.getByRole('button', { name: 'Começar' }).click();

  // First role, first round: the controls are those of the exercise, and their ends hold.
  await expect(points(page)).toHaveText(/^\d+ de 100 pontos\.$/, { timeout: 15_000 });
  await page.getByRole('combobox', { name: 'Quem está com a palavra' }).selectOption('estado');
  const years = page.getByRole('textbox', { name: 'Duração da transição' });
  await years.fill('6');
  await years.press('Enter');
  const undo = page.getByRole('button', { name: 'Desfazer', exact: true });
  await expect(undo).toBeEnabled();
  await page.getByRole('slider', { name: 'População' }).press('End');
  await expect(page.getByRole('textbox', { name: 'Série histórica' })).toHaveValue('20%');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Série histórica' })).toHaveValue('50%');
  await expect(page.getByRole('textbox', { name: 'Unidade' })).toHaveCount(0);
  await test.step('all that the Simulador says of the proposal is there, and the Simulador keeps its own', async () => {
    await page.getByText('Resultados no Simulador').click();
    await expect(page.locator('h2.verdict')).toContainText('municípios perdem', { timeout: 15_000 });
    await expect(page.locator('.figures .big').first()).not.toHaveText('R$ 0,00');
    // A place is that of the proposal, and the way back is to the exercise.
    await page.getByRole('main').getByRole('link', { name: 'Belo Horizonte' }).click();
    await expect(page.getByText('Proposta do exercício')).toBeVisible();
    await expect(page.locator('p.verdict')).toContainText('perde');
    await page.getByRole('link', { name: 'Voltar ao exercício' }).click();
    await expect(points(page)).toBeVisible();
  });
  await page.getByRole('button', { name: 'Entregar a proposta da rodada' }).click();
  await expect(page.locator('h1')).toHaveText('Rodada 2 de 2: Segunda');
  await expect(undo).toBeDisabled();

  // Second role, a hint that costs, a change, and the browser goes away.
  await page.getByRole('combobox', { name: 'Quem está com a palavra' }).selectOption('municipios');
  await page.getByRole('button', { name: 'Ver pista (custa 10 pontos)' }).click();
  await years.fill('3');
  await years.press('Enter');
  await expect(page.locator('.stale')).toHaveCount(0);
  const before = await points(page).textContent();
  await test.step('the table holds the proposal, the one delivered and the start to the objectives', async () => {
    const kept = await page.evaluate(() => localStorage.getItem('sus-legal-mesa'));
    await page.getByText('Mesa da CIT', { exact: true }).click();
    await expect(page.getByRole('heading', { name: /^Proposta [A-C]: / })).toHaveText(
      [/Proposta na mesa$/, /Rodada 1 de 2: Primeira$/, /Início$/],
      { timeout: 15_000 },
    );
    const limit = page.locator('table.conditions').getByRole('textbox').first();
    const met = page.locator('table.conditions thead th').nth(1);
    await expect(met).toHaveText('A cumpre 1 de 2');
    await limit.fill('50');
    await limit.press('Enter');
    await expect(met).toHaveText('A cumpre 2 de 2');
    await page.getByText('Pontos', { exact: true }).click();
    await expect(points(page)).toHaveText(before ?? '');
    expect(await page.evaluate(() => localStorage.getItem('sus-legal-mesa'))).toBe(kept);
  });
  // Gone to another page of the app and back, then a reload: the session goes on.
  const pages = page.getByRole('navigation').first();
  await pages.getByRole('link', { name: 'Simulador' }).click();
  await expect(page.locator('h1.verdict')).toContainText('Nenhum ente muda de valor');
  await pages.getByRole('link', { name: 'Exercícios' }).click();
  await expect(points(page)).toHaveText(before ?? '', { timeout: 15_000 });
  await page.reload();
  await expect(points(page)).toHaveText(before ?? '', { timeout: 15_000 });
  await expect(page.locator('h1')).toHaveText('Rodada 2 de 2: Segunda');
  await expect(years).toHaveValue('3');
  await expect(page.getByRole('combobox', { name: 'Quem está com a palavra' })).toHaveValue('municipios');
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Entregar a proposta da rodada' }).click();
  await expect(page.getByRole('heading', { name: 'Todas as rodadas foram jogadas.' })).toBeFocused();
  await page.getByRole('button', { name: 'Encerrar e ver o debate' }).click();
  const total = /^(\d+)/.exec(before ?? '')?.[1] ?? '';
  await expect(page.locator('h1')).toHaveText(`A proposta final vale ${total} de 100 pontos.`);
  await expect(page.locator('tfoot td').first()).toHaveText(total);
  await expect(page.getByText('Para conversar.')).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
  const settings = page.getByRole('group', { name: 'O que foi proposto' });
  await expect(settings.getByRole('row', { name: /^Duração da transição/ })).toHaveText(/4 anos\s*6 anos\s*3 anos/);
  expect(await axeFaults(page)).toEqual([]);

  // The record is replayed step by step, here and from its file.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Salvar registro (JSON)' }).click(),
  ]);
  const record = readFileSync(await download.path(), 'utf8');
  const log = (JSON.parse(record) as { log: { type: string }[] }).log.map(({ type }) => type);
  expect(log).toEqual(['role', 'edit', 'edit', 'undo', 'submit', 'role', 'hint', 'edit', 'submit', 'finish']);
  await page.getByRole('button', { name: 'Passo seguinte' }).click();
  await page.getByRole('button', { name: 'Passo seguinte' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Passo 2 de 10' })).toContainText('6 anos');
  await page.getByRole('button', { name: 'Todos os exercícios' }).click();
  await expect(page.getByText('Sessão encerrada, começada')).toBeVisible();
  await pick(page, record);
  await expect(page.locator('h1')).toHaveText(`A proposta final vale ${total} de 100 pontos.`);
  expect(await page.evaluate(() => 'evil' in window)).toBe(false);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a ready exercise is read from the back of the room, and goes on without a network', async ({ page, context }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openPage(page, '/exercicios');
  await page.getByRole('button', { name: 'Apresentar' }).click();
  await page.getByRole('button', { name: 'Abrir: A armadilha do FPE: uma transição que nunca termina' }).click();
  await page.getByRole('button', { name: 'Começar' }).click();
  await expect(points(page)).toHaveText('40 de 100 pontos.', { timeout: 15_000 });
  const smallest = await page.evaluate(() => {
    const zoom = Number(getComputedStyle(document.body).zoom);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = Infinity;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (
        holder === null ||
        node.textContent?.trim() === '' ||
        !holder.checkVisibility() ||
        holder.closest('.sr-only, .skip, script, style') !== null
      )
        continue;
      least = Math.min(least, Number.parseFloat(getComputedStyle(holder).fontSize) * zoom);
    }
    return least;
  });
  expect(smallest).toBeGreaterThanOrEqual(20);
  expect(await axeFaults(page)).toEqual([]);

  // Whatever the session may show is there by then.
  await settle(page);
  await context.setOffline(true);
  await page.getByRole('combobox', { name: 'Forma da transição' }).selectOption({ label: 'Aos poucos' });
  const years = page.getByRole('textbox', { name: 'Duração da transição' });
  await years.fill('15');
  await years.press('Enter');
  await page.getByRole('switch', { name: 'Limite de perda' }).click();
  const loss = page.getByRole('textbox', { name: 'Perda máxima' });
  await loss.fill('10');
  await loss.press('Enter');
  await expect(points(page)).toHaveText('100 de 100 pontos.');
  await context.setOffline(false);
  // Enlarged, the map answers where the pointer is: the south-east of Pará lies there.
  await page.getByText('Mesa da CIT', { exact: true }).click();
  const map = page.getByRole('application').first();
  await expect(map.locator('canvas').first()).toBeVisible({ timeout: 15_000 });
  await map.hover({ position: { x: 380, y: 160 } });
  await expect(page.locator('.map .card b').first()).toHaveText('Araguaia');
});

test('an exercise goes by link; a file that is none is told, and nothing is lost', async ({ page }) => {
  await openPage(page, '/exercicios');
  await pick(page, {
    ...SMALL,
    objectives: [{ ...SMALL.objectives[0], condition: { figure: 'worstUF', limit: 0.1, year: 2020 } }],
  });
  await expect(page.getByRole('alert')).toContainText('objectives[0].condition.figure: Figura desconhecida');
  await pick(page, '{"format": 1');
  await expect(page.getByRole('alert')).toContainText('O texto acaba antes da hora');
  await page.getByRole('button', { name: /^Abrir: Juntar os blocos/ }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Copiar link' }).click();
  await expect(page).toHaveURL(/#x=1\./);
  const link = page.url();
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Juntar os blocos: o que acontece com a atenção básica');
  await page.getByRole('button', { name: 'Todos os exercícios' }).click();
  await expect(page).toHaveURL(/\/exercicios$/);
  await page.goto(link);
  await expect(page.locator('h1')).toHaveText('Juntar os blocos: o que acontece com a atenção básica');
});

test('a session goes on in one tab at a time, and comes back from a discard', async ({ page, context }) => {
  const resume = (tab: Page): Locator => tab.getByRole('button', { name: 'Continuar' });
  await openPage(page, '/exercicios');
  await pick(page, SMALL);
  await page.getByRole('button', { name: 'Começar' }).click();
  await page.getByRole('button', { name: 'Todos os exercícios' }).click();
  const other = await context.newPage();
  // A tab that hears late of the others.
  await other.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await openPage(other, '/exercicios');
  await expect(resume(other)).toBeVisible();
  await resume(page).click();
  await expect(page.locator('h1')).toHaveText('Rodada 1 de 2: Primeira');
  await resume(other).press('Enter');
  await expect(other.getByRole('status').getByText('Esta sessão está aberta em outra aba.')).toBeVisible();
  await expect(resume(other)).toHaveCount(0);
  await expect(other.locator('h1')).toBeFocused();
  await other.close();

  await page.getByRole('button', { name: 'Todos os exercícios' }).click();
  await page.getByRole('button', { name: 'Descartar' }).press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await page.getByRole('button', { name: 'Desfazer' }).press('Enter');
  await expect(resume(page)).toBeFocused();
});
