// Scenario files: what is saved opens again as it was; what is wrong is told and changes nothing.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  choosePreset,
  downloaded,
  fill,
  headline,
  NEEDS,
  openFile,
  openSimulator,
  scenarioButton,
} from './harness/simulator.ts';

const text = (name: string): string => readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8');

const save = (page: Page): Promise<{ name: string; bytes: Buffer }> =>
  downloaded(page, async () => {
    await scenarioButton(page).click();
    await page.getByRole('menuitem', { name: 'Salvar arquivo' }).click();
  });

test('a saved file opens again with the same figures, by the menu and by a drop', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await fill(page, 'Peso de População', '31');
  const saved = await headline(page);
  const file = await save(page);
  expect(file.name).toBe('bloco-unico-necessidades.json');

  await choosePreset(page, 'Bloco único por habitante');
  expect(await headline(page)).not.toEqual(saved);
  await scenarioButton(page).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: 'Abrir arquivo…' }).click(),
  ]);
  await chooser.setFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await expect(page.getByText(`Aberto: ${NEEDS}`)).toBeVisible();
  expect(await headline(page)).toEqual(saved);
  expect((await save(page)).bytes.toString()).toBe(file.bytes.toString());

  await choosePreset(page, 'Bloco único por habitante');
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'solto.json', { type: 'application/json' }));
    return data;
  }, file.bytes.toString());
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText(/^Solte o arquivo para abrir/)).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByText(/^Solte o arquivo para abrir/)).toHaveCount(0);
  await expect(scenarioButton(page)).toContainText(NEEDS);
  expect(await headline(page)).toEqual(saved);
});

/** A valid scenario with one value replaced. */
function spoilt(path: readonly (string | number)[], value: unknown): string {
  const scenario: unknown = JSON.parse(text('bloco-unico-necessidades'));
  let place = scenario as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = (place[key] ??= {}) as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return JSON.stringify(scenario);
}

const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const WRONG: readonly (readonly [what: string, content: string | Buffer, told: readonly (string | RegExp)[]])[] = [
  ['an unknown key near a known one', spoilt(['titel'], 'x'), ['titel: Chave desconhecida', 'troque por "title"']],
  ['a picture', PICTURE, ['parece PNG']],
  ['an empty file', '', ['O texto está vazio']],
  ['a file over 1 MB', ' '.repeat(1_048_577), ['Recebido: arquivo de 1,0 MB. Esperado: cenário de até 1 MB.']],
  ['a cut file', text('sus-legal').slice(0, 90), ['acaba antes da hora']],
  ['weights of zero', spoilt(['groups', 0, 'betweenStates'], { population: 0 }), ['Nenhum critério tem peso']],
  ['NaN', '{"format":1,"id":"x","title":"x","startYear":NaN,"groups":[]}', ['JSON malformado']],
  [
    'a number past any range',
    spoilt(['groups', 0, 'betweenStates', 'population'], 1e308),
    ['Valor fora do intervalo', '1e+308'],
  ],
  ['2037', spoilt(['endYear'], 2037), ['endYear: Valor fora do intervalo', '2037']],
  ['an end before the start', spoilt(['endYear'], 2017), ['O último ano vem antes do início da reforma']],
  ['a block twice', spoilt(['groups', 0, 'blocks'], ['AB', 'AB', 'MAC', 'AF', 'VS', 'GES']), ['O bloco AB já está em']],
  [
    '__proto__',
    '{"format":1,"id":"x","title":"x","__proto__":{"startYear":2020},"groups":[]}',
    [/__proto__.*Chave desconhecida/],
  ],
];

test('what is wrong is told with what was got and expected, and the scenario stays', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const before = await headline(page);
  const message = page.locator('.problems');
  for (const [what, content, told] of WRONG) {
    await test.step(what, async () => {
      await openFile(page, content, `${what}.json`);
      for (const part of [...told, 'Recebido:', 'Esperado:', 'O cenário atual não mudou.']) {
        await expect(message, what).toContainText(part);
      }
      await expect(message).toContainText(`${what}.json`);
      expect(await headline(page)).toEqual(before);
      await message.getByRole('button', { name: 'Fechar' }).click();
      await expect(message).toHaveCount(0);
    });
  }
  await expect(page.locator('.doc').getByRole('button', { name: 'Refazer' })).toBeDisabled();
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  // A good file after a bad one opens, and takes the message away.
  await openFile(page, '{');
  await expect(message).toBeVisible();
  await openFile(page, text('sus-legal'));
  await expect(message).toHaveCount(0);
  expect((await headline(page)).moved).toBe('R$ 0,00');
});
