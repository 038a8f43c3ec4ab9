// How the money flows today: NT 46's tables, a view that is shared by its address, and an imported year beside them.

import { expect, test } from '@playwright/test';
import { axeFaults } from './harness/axe.ts';
import { openPage, watchFaults } from './harness/page.ts';
import { downloaded } from './harness/simulator.ts';

test('a narrowed view is shared by its address, and leaves as CSV', async ({ page }) => {
  const faults = watchFaults(page);
  await openPage(page, '/panorama');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Em 2016, o FNS transferiu R$ 66,8 bi por 191 linhas de repasse.',
  );
  await expect(page.getByRole('heading', { name: 'junta 148 linhas de custeio num bloco; 53 delas' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Bloco' }).selectOption('VS');
  await page.getByRole('searchbox', { name: 'Buscar linha' }).fill('ace');
  await page.getByRole('checkbox', { name: 'Só linhas com destinação própria' }).check();
  await expect(page.getByRole('status').filter({ hasText: '4 de 191 linhas' })).toBeVisible();
  await expect(page).toHaveURL(/bloco=VS&linha=ace&so=destinacao$/);

  await page.reload();
  const table = page.getByRole('region', { name: 'Tabela 5A a 10', exact: true });
  await expect(table.getByRole('row')).toHaveCount(5);
  const first = table.getByRole('row').nth(1);
  await expect(first).toContainText('Assistência financeira complementar - ACE - 95 por cento');
  await expect(first).toContainText('Agentes de endemias');
  await table.getByRole('button', { name: 'Total' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(first).toContainText('Inc. adic. fort. pol. afetas');
  await expect(page).toHaveURL(/&ordem=lines\d$/);
  await page.reload();
  await expect(first).toContainText('Inc. adic. fort. pol. afetas');

  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: /^CSV\s*: Tabela 5A a 10$/ }).click(),
  );
  expect(name).toBe('panorama-lines.csv');
  // As the FNS writes them, in the order of the page.
  expect(new TextDecoder().decode(bytes)).toMatch(/INC\. ADIC\. FORT\. POL\.[^\n]*;VS;[^\n]*3,96/);
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

const HEADER =
  'BLOCO;GRUPO;ESTRATÉGIA;UF;MUNICIPIO;CO_MUNICIPIO_IBGE;ENTIDADE;TP_REPASSE;DT_ULTIMA_LIBERACAO;VL_BRUTO;VL_LIQUIDO';
const CUSTEIO = 'Manutenção das Ações e Serviços Públicos de Saúde (CUSTEIO)';
const FILE = [
  ['ATENÇÃO BÁSICA', 'AGENTE COMUNITÁRIO DE SAÚDE', '9000000,00'],
  ['ATENÇÃO BÁSICA', 'PAB FIXO', '21000000,00'],
  ['MÉDIA E ALTA COMPLEXIDADE', 'LIMITE FINANCEIRO', '120000000,00'],
].map(
  ([group, strategy, amount]) =>
    `${CUSTEIO};${group};${strategy};SP;SOROCABA;355220;FUNDO MUNICIPAL;MUNICIPAL;02/12/2020;${amount};${amount}`,
);

test('an imported year has the same tables, beside NT 46', async ({ page }) => {
  await openPage(page, '/importar');
  const buffer = Buffer.from([HEADER, ...FILE].join('\r\n'));
  await page.setInputFiles('input[type=file]', { name: 'faf.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('textbox', { name: 'Nome da base' }).fill('Sorocaba 2020');
  await page.getByRole('button', { name: 'Guardar como base' }).click();
  await page.getByRole('button', { name: 'Usar Sorocaba 2020' }).click();
  await expect(page.getByRole('note').filter({ hasText: 'Sorocaba 2020' })).toBeVisible({ timeout: 15_000 });

  await openPage(page, '/panorama');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Em 2020, o FNS transferiu R$ 150,0 mi por 3 linhas de repasse.',
    { timeout: 15_000 },
  );
  await expect(page.getByText('1 fundo municipal está nos arquivos')).toBeVisible();
  const lines = page.getByRole('region', { name: 'Tabela 5A a 10', exact: true });
  const agents = lines.getByRole('row', { name: 'Agente comunitário de saúde' });
  await expect(agents).toContainText('Agentes comunitários');
  await expect(agents).toContainText('9,00');
  await expect(lines.getByRole('row', { name: 'PAB fixo' })).toContainText('NT 46 4.838,66');
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole('radio', { name: 'NT 46 (2016)' }).check({ force: true });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('R$ 66,8 bi');
  await expect(page).toHaveURL(/tabelas=nt46$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('R$ 66,8 bi');
  await expect(page.getByRole('radio', { name: 'NT 46 (2016)' })).toBeChecked({ timeout: 15_000 });
});
