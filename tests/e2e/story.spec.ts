// One sitting of a negotiator, from merging blocks to the sheet and the spreadsheet in the folder.

import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { downloaded, fill, headline, openSimulator, scenarioButton } from './harness/simulator.ts';

test(
  'merge, weigh, undo, share, reopen, find “sao joao”, print its sheet, export and read the workbook again',
  { tag: '@wide' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openSimulator(page);
    await page.getByText('AB protegida', { exact: true }).click();
    await page.getByText('Bloco único', { exact: true }).first().click();
    const merged = await headline(page);

    await page.getByRole('button', { name: 'Mais 16 critérios' }).click();
    await page
      .locator(':popover-open')
      .getByRole('button', { name: /^População O mesmo/ })
      .click();
    await page.keyboard.press('Escape');
    await fill(page, 'Peso de População', '60');
    const weighed = await headline(page);
    expect(weighed.verdict).toContain('mudam de ente');
    await fill(page, 'Peso de População', '80');
    expect((await headline(page)).moved).not.toBe(weighed.moved);
    await page.locator('.doc').getByRole('button', { name: 'Desfazer' }).click();
    expect(await headline(page)).toEqual(weighed);
    expect(weighed.verdict).not.toBe(merged.verdict);

    await page.getByRole('button', { name: 'Compartilhar' }).click();
    await expect(page).toHaveURL(/#s=1\./);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await openSimulator(other, link);
    expect(await headline(other)).toEqual(weighed);

    await other.keyboard.press('/');
    await other.keyboard.type('sao joao');
    const found = other.getByRole('dialog').getByRole('row').filter({ hasText: 'São João del Rei' }).first();
    await found.click();
    await expect(other).toHaveURL(/\/ente\?codigo=3162500$/);
    await expect(other.locator('h1')).toContainText('São João del Rei');
    await expect(other.locator('.verdict')).toContainText('em 2026');
    const change = /R\$\s[\d.,]+\s\S+/.exec((await other.locator('.verdict').textContent()) ?? '')?.[0];
    expect(
      (await other.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g),
    ).toHaveLength(1);

    await other.goBack();
    await other.getByRole('combobox', { name: 'UF' }).selectOption('MG');
    await other.getByRole('searchbox', { name: /^Filtrar por nome/ }).fill('sao joao del rei');
    const { name, bytes } = await downloaded(other, () =>
      other.getByRole('button', { name: 'XLSX', exact: true }).click(),
    );
    expect(name).toMatch(/-2026-municipality\.xlsx$/);
    const parts = unzipSync(new Uint8Array(bytes));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const about = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row>/g)).toHaveLength(2);
    expect(sheet).toContain('>São João del Rei<');
    expect(about).toContain((await scenarioButton(other).locator('.name').textContent()) ?? '?');
    // The sheet of the place and the workbook tell the same change, in millions with one decimal.
    const written = [...sheet.matchAll(/<v>-?([\d.]+)<\/v>/g)].map(([, value]) => Number(value).toFixed(1));
    expect(written).toContain((change ?? '').replace(/[^\d,]/g, '').replace(',', '.'));
  },
);
