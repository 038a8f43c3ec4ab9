// What people made outlives the page: reloads, crashes, other tabs, links; and named versions.

import { expect, test } from '@playwright/test';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { watchFaults } from './harness/page.ts';
import {
  choosePreset,
  computed,
  downloaded,
  fill,
  headline,
  NEEDS,
  openSimulator,
  scenarioButton,
} from './harness/simulator.ts';

/** The weight of population as it is read aloud. */
const weight = (page: Page): Promise<string | null> =>
  page.getByRole('slider', { name: 'Peso de População' }).getAttribute('aria-valuetext');

/** What the database holds of a store. */
const stored = (page: Page, store: 'drafts' | 'versions'): Promise<{ title?: string; name?: string }[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sus-legal');
        opening.onerror = () => reject(opening.error ?? new Error('closed'));
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );

/** The simulator with a weight of its own, kept as a draft. */
async function edited(page: Page, population: string): Promise<void> {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await fill(page, 'Peso de População', population);
  await computed(page);
  await expect.poll(() => weight(page)).toBe(`${population}%`);
  await expect
    .poll(async () => JSON.stringify(await stored(page, 'drafts')))
    .toContain(`"population":${Number(population.replace(',', '.')) / 100}`);
}

const offer = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'Continuar de onde parou?' });

/** The page ends without any last word, as in a crash. */
async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const gone = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}

async function openVersions(page: Page): Promise<Locator> {
  await scenarioButton(page).click();
  await page.getByRole('menuitem', { name: 'Versões…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Versões do cenário' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a reload shows the scenario of the tab, and no other before it', async ({ page }) => {
  const faults = watchFaults(page);
  await edited(page, '31');
  await page.getByRole('slider', { name: 'Ano dos resultados' }).press('ArrowLeft');
  const before = await headline(page);
  // Every name that is ever in sight while the page comes up.
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const look = (): void => {
      const name = document.querySelector<HTMLElement>('.doc .name');
      if (name?.checkVisibility({ visibilityProperty: true }) === true) seen.push(name.textContent);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.reload();
  await computed(page);
  expect(await headline(page)).toEqual(before);
  expect(await weight(page)).toBe('31%');
  expect(new Set(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen))).toEqual(
    new Set([NEEDS]),
  );
  await expect(offer(page)).toHaveCount(0);

  await test.step('the history begins anew and says so', async () => {
    await expect(page.locator('.doc').getByRole('button', { name: 'Desfazer' })).toBeDisabled();
    await page.getByRole('button', { name: 'Histórico' }).click();
    await expect(page.getByRole('menuitemradio')).toHaveText([/^\s*Rascunho retomado \(alterado às \d\d:\d\d\)$/]);
    await page.keyboard.press('Escape');
  });

  await test.step('an edit a moment before the reload is there too', async () => {
    await fill(page, 'Peso de População', '36');
    await page.reload();
    await computed(page);
    expect(await weight(page)).toBe('36%');
  });
  expect(faults.errors).toEqual([]);
});

test('after a crash a new tab offers to go on, and the draft is taken over once', async ({ context, page }) => {
  await edited(page, '33');
  const before = await headline(page);
  await crash(context, page);

  const next = await context.newPage();
  await openSimulator(next);
  expect((await headline(next)).moved).toBe('R$ 0,00');
  await expect(offer(next)).toContainText(
    new RegExp(`${NEEDS.replace(/[()]/g, '\\$&')}, alterado às \\d\\d:\\d\\d\\.`),
  );
  await offer(next).getByRole('button', { name: 'Continuar' }).click();
  await expect(offer(next)).toHaveCount(0);
  expect(await headline(next)).toEqual(before);
  expect(await weight(next)).toBe('33%');
  await expect.poll(async () => (await stored(next, 'drafts')).length).toBe(1);

  // It lives here now: another tab is not asked.
  const third = await context.newPage();
  await openSimulator(third);
  await third.keyboard.press('Shift');
  await third.waitForTimeout(1000);
  await expect(offer(third)).toHaveCount(0);
});

test('a draft can be discarded, and brought back', async ({ context, page }) => {
  await edited(page, '34');
  await page.close();
  const next = await context.newPage();
  await openSimulator(next);
  await offer(next).getByRole('button', { name: 'Descartar' }).click();
  await expect(offer(next)).toHaveCount(0);
  await expect.poll(async () => (await stored(next, 'drafts')).length).toBe(0);
  await next.getByRole('status').getByRole('button', { name: 'Desfazer' }).click();
  const dialog = await openVersions(next);
  await dialog.getByRole('button', { name: `Continuar ${NEEDS}` }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => weight(next)).toBe('34%');
});

test('two tabs, and a duplicate of one, each reload to their own', async ({ context, page }) => {
  test.slow();
  await edited(page, '31');
  const other = await context.newPage();
  await edited(other, '45');
  // A duplicated tab begins with the session storage of the first.
  const copied = await page.evaluate(() => Object.entries<string>(sessionStorage));
  const duplicate = await context.newPage();
  await duplicate.addInitScript((entries) => {
    if (sessionStorage.length > 0) return;
    for (const [key, value] of entries) sessionStorage.setItem(key, value);
  }, copied);
  await openSimulator(duplicate);
  expect(await weight(duplicate)).toBe('31%');
  await expect.poll(async () => (await stored(duplicate, 'drafts')).length).toBe(3);
  await fill(duplicate, 'Peso de População', '52');
  await expect.poll(() => weight(duplicate)).toBe('52%');

  for (const [tab, value] of [
    [page, '31%'],
    [other, '45%'],
    [duplicate, '52%'],
  ] as const) {
    await tab.bringToFront();
    await tab.reload();
    await computed(tab);
    expect(await weight(tab)).toBe(value);
    await expect(offer(tab)).toHaveCount(0);
  }
  await expect.poll(async () => (await stored(page, 'drafts')).length).toBe(3);
});

test('a link wins over the draft of the tab, which is offered', async ({ context, page }) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await edited(page, '35');
  await page.getByRole('button', { name: 'Compartilhar' }).click();
  await expect(page).toHaveURL(/#s=1\./);
  const link = page.url();

  await test.step('what was changed after sharing survives a reload of that address', async () => {
    await fill(page, 'Peso de População', '36');
    await page.reload();
    await computed(page);
    expect(await weight(page)).toBe('36%');
    await expect(offer(page)).toHaveCount(0);
  });

  const tab = await context.newPage();
  await edited(tab, '37');
  await tab.goto('about:blank');
  await openSimulator(tab, link);
  await expect.poll(() => weight(tab)).toBe('35%');
  await expect(offer(tab)).toContainText(NEEDS);
  await offer(tab).getByRole('button', { name: 'Continuar' }).click();
  await expect.poll(() => weight(tab)).toBe('37%');
  await tab.locator('.doc').getByRole('button', { name: 'Desfazer' }).click();
  await expect.poll(() => weight(tab)).toBe('35%');
});

test('versions are saved, renamed, opened, exported and deleted, and other tabs see it', async ({ context, page }) => {
  test.slow();
  await edited(page, '31');
  const figures = await headline(page);
  const other = await context.newPage();
  await openSimulator(other);
  const elsewhere = await openVersions(other);
  await expect(elsewhere).toContainText('Nenhuma versão salva.');

  const dialog = await openVersions(page);
  await expect(dialog.getByRole('textbox', { name: 'Nome da versão' })).toHaveValue(NEEDS);
  await dialog.getByRole('textbox', { name: 'Nome da versão' }).fill('Proposta à CIT');
  await dialog.getByRole('textbox', { name: 'Anotação' }).fill('menos peso à população');
  await dialog.getByRole('button', { name: 'Salvar versão' }).click();
  await expect(dialog.getByText('Versão salva: Proposta à CIT')).toBeVisible();
  const row = elsewhere.getByRole('listitem').filter({ hasText: 'Proposta à CIT' });
  await expect(row).toContainText(/às \d\d:\d\d/);
  await expect(row).toContainText('Cinco blocos num só · 4 critérios · 10 anos');
  await expect(row).toContainText('menos peso à população');

  await test.step('rename, here and there', async () => {
    await dialog.getByRole('button', { name: 'Renomear Proposta à CIT' }).click();
    await page.keyboard.type('Proposta ao CNS');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: 'Renomear Proposta ao CNS' })).toBeFocused();
    await expect(elsewhere.getByText('Proposta ao CNS', { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: 'Renomear Proposta ao CNS' }).click();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeVisible();
  });

  await test.step('export', async () => {
    const file = await downloaded(page, () => dialog.getByRole('button', { name: 'Exportar Proposta ao CNS' }).click());
    expect(file.name).toBe('proposta-ao-cns.json');
    expect(JSON.parse(file.bytes.toString())).toMatchObject({ format: 1, title: NEEDS });
  });

  await test.step('delete and undo', async () => {
    await dialog.getByRole('button', { name: 'Excluir Proposta ao CNS' }).click();
    await expect(dialog.getByText('Versão excluída: Proposta ao CNS')).toBeVisible();
    await expect(elsewhere).toContainText('Nenhuma versão salva.');
    await expect(dialog.getByRole('button', { name: 'Desfazer' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(elsewhere.getByText('Proposta ao CNS', { exact: true })).toBeVisible();
  });

  await elsewhere.getByRole('button', { name: 'Abrir Proposta ao CNS' }).click();
  await expect(elsewhere).toHaveCount(0);
  expect(await headline(other)).toEqual(figures);
  await other.reload();
  await computed(other);
  expect(await headline(other)).toEqual(figures);
});

test('without storage the simulator works, and says once what is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    const closed = (): never => {
      throw new DOMException('closed', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, { get: closed });
  });
  const faults = watchFaults(page);
  await openSimulator(page);
  const toast = page.getByText('Este navegador não está guardando versões nem rascunhos.');
  await choosePreset(page, NEEDS);
  await expect(toast).toBeVisible();
  const file = await downloaded(page, () =>
    page.getByRole('status').getByRole('button', { name: 'Salvar arquivo' }).click(),
  );
  expect(file.name).toBe('bloco-unico-necessidades.json');
  await fill(page, 'Peso de População', '31');
  await computed(page);
  await expect(toast).toHaveCount(0);
  const dialog = await openVersions(page);
  await expect(dialog).toContainText('O armazenamento está fechado ao simulador');
  await dialog.getByRole('button', { name: 'Salvar versão' }).click();
  await expect(dialog.getByText('Versão salva:')).toHaveCount(0);
  expect(faults.errors).toEqual([]);
});

test('a record that can no longer be read is told, exported, and stops nothing', async ({ context, page }) => {
  await edited(page, '31');
  await page.evaluate(() => {
    const draft = JSON.parse(sessionStorage.getItem('sus-legal-draft') ?? '{}') as { document: { groups: unknown } };
    draft.document.groups = 'lost';
    addEventListener('pagehide', () => sessionStorage.setItem('sus-legal-draft', JSON.stringify(draft)));
  });
  await page.reload();
  await computed(page);
  await expect(scenarioButton(page)).toContainText('SUS Legal (CIT, jan. 2017)');
  const told = page.getByRole('status').filter({ hasText: 'não pode mais ser aberto' });
  await expect(told).toContainText(NEEDS);
  const file = await downloaded(page, () => told.getByRole('button', { name: 'Exportar' }).click());
  expect(JSON.parse(file.bytes.toString())).toMatchObject({ groups: 'lost', title: NEEDS });
  const dialog = await openVersions(page);
  await expect(dialog).toContainText('Não é mais possível abrir este registro.');
  await expect(dialog.getByRole('button', { name: `Continuar ${NEEDS}` })).toHaveCount(0);
  expect(context.pages()).toHaveLength(1);
});
