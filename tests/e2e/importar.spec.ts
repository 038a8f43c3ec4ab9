// What was really paid in the place of the estimate: a file is read, kept as a base, used, and taken back.

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { axeFaults } from './harness/axe.ts';
import { openPage, watchFaults } from './harness/page.ts';
import { computed, downloaded, headline, openSimulator } from './harness/simulator.ts';

const HEADER =
  'BLOCO;GRUPO;ESTRATÉGIA;UF;MUNICIPIO;CO_MUNICIPIO_IBGE;ENTIDADE;TP_REPASSE;DT_ULTIMA_LIBERACAO;VL_BRUTO;VL_LIQUIDO';
const CUSTEIO = 'Manutenção das Ações e Serviços Públicos de Saúde (CUSTEIO)';

/** Rows of Sorocaba in 2020, one of a group that has no block, and one of a place that does not exist. */
const FILE = [
  HEADER,
  ...[
    [CUSTEIO, 'ATENÇÃO BÁSICA', 'AGENTE COMUNITÁRIO DE SAÚDE', '900000000,10', '355220'],
    [CUSTEIO, 'MÉDIA E ALTA COMPLEXIDADE', 'LIMITE FINANCEIRO', '1200000000,05', '355220'],
    [CUSTEIO, 'CORONAVÍRUS (COVID-19)', 'CORONAVÍRUS (COVID-19)', '5000000,00', '355220'],
    [CUSTEIO, 'ATENÇÃO BÁSICA', 'SAÚDE BUCAL', '7,00', '359999'],
  ].map(
    ([block, group, strategy, amount, code]) =>
      `${block};${group};${strategy};SP;SOROCABA;${code};FUNDO MUNICIPAL;MUNICIPAL;02/12/2020;${amount};${amount}`,
  ),
].join('\r\n');
const file = (content: string, name = 'faf.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

async function drop(page: Page, content: string, name: string): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([text, called]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], called));
      return transfer;
    },
    [content, name] as const,
  );
  await page.dispatchEvent('header', 'drop', { dataTransfer: dropped });
}

test('a file is imported, kept, used and removed, and the figures follow', async ({ page }) => {
  const faults = watchFaults(page);
  await openSimulator(page);
  const before = await headline(page);
  await openPage(page, '/importar');
  await page.setInputFiles('input[type=file]', file(FILE));

  const report = page.locator('.report');
  await expect(report.getByRole('heading', { level: 2 })).toContainText('2 de 4 linhas usadas');
  await expect(report).toContainText('Município ou fundo que não está na base: 1 linha, R$ 7,00, na linha 5.');
  await expect(report.getByRole('row', { name: 'Atenção Básica' })).toContainText('R$ 900.000.000,10');
  await expect(report).toContainText('Os valores são de 2020');
  expect(await axeFaults(page)).toEqual([]);

  const covid = report.getByRole('combobox', { name: /Destino de CORONAV/ });
  await covid.selectOption({ label: 'Média e Alta Complexidade' });
  await expect(report.getByRole('heading', { level: 2 })).toContainText('3 de 4 linhas usadas');
  // In the next import the decision that moves money is in sight.
  await page.setInputFiles('input[type=file]', file(FILE.replace('5000000,00;5000000,00', '6000000,00;6000000,00')));
  await expect(report).toContainText('deram destino a 1 grupo destes arquivos, R$ 6.000.000,00');
  await expect(report.getByRole('listitem').filter({ hasText: 'decisão guardada' })).toContainText(
    '1 linha · R$ 6.000.000,00',
  );

  await page.getByRole('textbox', { name: 'Nome da base' }).fill('Sorocaba 2020');
  await page.getByRole('button', { name: 'Guardar como base' }).click();
  await page.getByRole('button', { name: 'Usar Sorocaba 2020' }).click();
  const tag = page
    .getByRole('note')
    .filter({ hasText: 'Base importada: Sorocaba 2020 (FNS, 2020, 1 de 5.596 entes, dados ' });
  await expect(tag).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Comparar com a embutida Sorocaba 2020' }).click();
  await expect(page.getByRole('row', { name: 'Média e Alta Complexidade, municípios' })).toContainText('+R$');

  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Exportar Sorocaba 2020' }).click(),
  );
  expect(name).toBe('sorocaba-2020.zip');
  const zip = unzipSync(bytes);
  const csv = new TextDecoder().decode(zip['baseline.csv']);
  expect(csv.split('\n').filter((line) => line.startsWith('3552205,'))).toHaveLength(3);

  await page.getByRole('navigation').getByRole('link', { name: 'Simulador' }).click();
  await expect(tag).toBeVisible();
  await expect(page.locator('main')).toContainText('Base importada “Sorocaba 2020” (FNS, 2020 em 1 de 5.596 entes');
  await expect(page.locator('main')).toContainText('partilha da base');
  await expect(page.locator('main')).not.toContainText('partilha de 2016');
  const used = await headline(page);
  expect(used).not.toEqual(before);
  await page.reload();
  await computed(page);
  await expect(tag).toBeVisible();
  expect(await headline(page)).toEqual(used);

  await tag.getByRole('link', { name: 'Bases' }).click();
  await page.getByRole('button', { name: 'Excluir Sorocaba 2020' }).click();
  await expect(tag).toHaveCount(0, { timeout: 15_000 });
  await expect(page.getByText('Nenhuma base importada')).toBeVisible();
  await page.getByRole('button', { name: 'Desfazer' }).click();
  await expect(page.getByRole('button', { name: 'Usar Sorocaba 2020' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Simulador' }).click();
  expect(await headline(page)).toEqual(before);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('files that are broken or meant to harm lose nothing of what was read before', async ({ page }) => {
  const faults = watchFaults(page);
  page.on('dialog', (dialog) => faults.errors.push(dialog.message()));
  // What is dropped on another page is carried here.
  await openPage(page, '/en/panorama');
  await drop(page, 'a;b\r\n1;2\r\n', 'other.csv');
  await expect(page.getByText('other.csv looks like an export of the FNS')).toBeVisible();
  await page.getByRole('button', { name: 'Import it' }).click();
  const input = page.locator('main input[type=file]');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Nothing was imported');
  await expect(alert).toContainText(/other\.csv.*got .*expected .*To mend it/);
  await expect(page.locator('.report')).toHaveCount(0);

  const markup = '<img src=x onerror=alert(1)>';
  // Dropped anywhere on the page.
  await drop(page, FILE.replaceAll('CORONAVÍRUS (COVID-19)', markup), 'faf.csv');
  const report = page.locator('.report');
  await expect(report.getByRole('heading', { level: 2 })).toContainText('2 of 4 rows used');
  await expect(report.getByRole('combobox', { name: `Where ${markup} goes` })).toBeVisible();
  await expect(report.locator('img')).toHaveCount(0);

  const zip = Buffer.from(zipSync({ 'faf.csv': Buffer.from(FILE) }));
  await input.setInputFiles([
    { name: 'faf.zip', mimeType: 'application/zip', buffer: zip },
    { name: 'cut.xlsx', mimeType: 'application/zip', buffer: zip.subarray(0, 60) },
    file(`${HEADER}${';'.repeat(1_000_000)}`, 'wide.csv'),
    file('<html><script>alert(1)</script></html>', 'page.csv'),
  ]);
  await expect(alert).toContainText('File refused; the report below is still the earlier one');
  for (const name of ['faf.zip', 'cut.xlsx', 'wide.csv', 'page.csv'])
    await expect(alert.getByRole('listitem').filter({ hasText: name })).toContainText(/got .*expected .*To mend it/);
  await expect(report.getByRole('heading', { level: 2 })).toContainText('2 of 4 rows used');
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Export', exact: true }).click());
  expect(Object.keys(unzipSync(bytes))).toContain('baseline.csv');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('storage that is full is told, and the base can be exported; another tab may remove the one in use', async ({
  page,
  context,
}) => {
  await openPage(page, '/importar');
  await page.setInputFiles('main input[type=file]', file(FILE));
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const put = Object.getOwnPropertyDescriptor(prototype, 'put') as PropertyDescriptor;
    const refuse = (): never => {
      Object.defineProperty(prototype, 'put', put);
      throw new DOMException('', 'QuotaExceededError');
    };
    Object.defineProperty(prototype, 'put', { ...put, value: refuse });
  });
  await page.getByRole('button', { name: 'Guardar como base' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('O espaço que o navegador reserva a este endereço acabou.');
  await downloaded(page, () => alert.getByRole('button', { name: 'Exportar' }).click());
  await page.getByRole('button', { name: 'Guardar como base' }).click();
  await page.getByRole('button', { name: 'Usar agora' }).click();
  const line = page.getByRole('note').filter({ hasText: 'Base importada: Sorocaba' });
  await expect(line).toBeVisible({ timeout: 15_000 });

  await page.getByRole('navigation').getByRole('link', { name: 'Exercícios' }).click();
  await expect(line).toContainText('calibrados na base embutida');
  const other = await context.newPage();
  await openPage(other, '/importar');
  await other.getByRole('button', { name: 'Renomear Sorocaba, 2020' }).click();
  await other.getByRole('textbox', { name: 'Nome da base' }).fill('Sorocaba paga');
  await other.keyboard.press('Enter');
  await expect(other.getByRole('button', { name: 'Renomear Sorocaba paga' })).toBeFocused();
  await expect(line).toContainText('Sorocaba paga');
  await other.getByRole('button', { name: 'Excluir Sorocaba paga' }).click();
  await expect(line).toContainText('Excluída em outra aba');
  await page.reload();
  await expect(page.getByText('A base Sorocaba paga não pôde ser usada: não está mais neste navegador.')).toBeVisible({
    timeout: 15_000,
  });
  await expect(line).toHaveCount(0);
});
