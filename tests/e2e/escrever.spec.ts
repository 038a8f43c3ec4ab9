// A trainer makes an exercise of a scenario of the Simulador: written, tried, checked, saved, sent, and played.

import { expect, test } from '@playwright/test';
import { parseExerciseText } from '#exercise/parse.ts';
import { SMALL } from '#tests/unit/exercise/small-exercise.ts';
import { openPage, watchFaults } from './harness/page.ts';
import { choosePreset, downloaded, fill, openSection, openSimulator } from './harness/simulator.ts';

const PRESET = 'Bloco único por habitante';
const TITLE = 'Devagar <b onclick=alert(1)>se vai</b>';

test('from a scenario to an exercise that a class opens by its link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults = watchFaults(page);
  await openSimulator(page);
  await choosePreset(page, PRESET);
  await page.getByRole('link', { name: 'Exercícios' }).first().click();
  await page.getByRole('link', { name: 'Escrever um exercício' }).click();
  const next = page.getByRole('button', { name: /^Seguir: / });

  // What is missing is told beside its field once the field was left.
  await page.getByRole('textbox', { name: 'Título' }).fill(TITLE);
  const brief = page.getByRole('textbox', { name: 'Situação e tarefa' });
  await brief.press('Tab');
  await expect(page.getByText('Escrevam ao menos um parágrafo.').first()).toBeVisible();
  await brief.fill('Quanto tempo é preciso?\nDecidam juntos.');

  // A role, kept through a reload with everything else.
  await next.click();
  await page.getByRole('button', { name: 'Acrescentar papel' }).click();
  await page.getByRole('textbox', { name: 'Nome' }).fill('Estado');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Nome' })).toHaveValue('Estado');

  await next.click();
  await expect(page.getByRole('heading', { name: `Cenário de partida: ${PRESET}` })).toBeVisible();
  const mode = page.getByRole('radiogroup', { name: 'Duração da transição' });
  await mode.getByText('Com limites').click();
  const most = page.getByRole('textbox', { name: 'Duração da transição, a', exact: true });
  await most.fill('20');
  await most.press('Enter');

  // An objective: in the third year no UF loses more than 5%. With ten years one loses 7.2%, with twenty 3.6%.
  await next.click();
  await next.click();
  await page.getByRole('button', { name: 'Acrescentar objetivo' }).click();
  await page.getByRole('button', { name: 'Perda da UF que mais perde' }).click();
  await page.getByRole('combobox', { name: 'Ano da condição' }).selectOption('2020');
  const limit = page.getByRole('textbox', { name: /^Limite da condição/ });
  await limit.fill('5');
  await limit.press('Enter');
  const figures = page.getByRole('region', { name: 'Objetivo 1' }).locator('dd');
  await expect(figures.first()).toContainText('−7,2%');
  await expect(figures.first()).toContainText('Não cumpre');
  await page.getByRole('textbox', { name: 'Razão dos pontos, quando cumpre' }).fill('Sem susto.');
  await page.getByRole('textbox', { name: 'Razão, quando não cumpre' }).fill('Olhem o terceiro ano.');
  await page.getByRole('button', { name: 'Sondar os limites' }).click();
  await expect(page.getByText(/^\d+ propostas: a melhor faz 20 de 20 pontos\./)).toBeVisible({ timeout: 15_000 });

  // The answer is found on the controls of the class.
  await next.click();
  await page.getByRole('button', { name: 'Começar da partida e mudar aqui' }).click();
  await expect(page.getByText('0 de 20 pontos').first()).toBeVisible();
  await openSection(page, 'Mudar a resposta com os controles da turma');
  await fill(page, 'Duração da transição', '20');
  await expect(page.getByText('20 de 20 pontos').first()).toBeVisible();
  await next.click();
  await expect(page.getByText('Tudo certo: a resposta-modelo faz todos os pontos e a partida, não.')).toBeVisible();

  // The preview is what the class sees, and leaves nothing behind.
  await page.getByRole('button', { name: 'Ver como a turma vê' }).click();
  await page.getByRole('button', { name: 'Começar', exact: true }).click();
  await expect(page.locator('.points')).toHaveText('0 de 20 pontos.');
  await fill(page, 'Duração da transição', '20');
  await expect(page.locator('.points')).toHaveText('20 de 20 pontos.');
  await page.getByRole('button', { name: 'Voltar à escrita' }).click();
  const sessions = await page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((storage) =>
      Object.keys(storage).filter((key) => /^sus-legal-exercise($|\/|-own)/.test(key)),
    ),
  );
  expect(sessions).toEqual([]);

  const file = await downloaded(page, () => page.getByRole('button', { name: 'Salvar arquivo' }).click());
  const parsed = parseExerciseText(file.bytes.toString('utf8'));
  expect(parsed.ok && [parsed.value.title, parsed.value.brief, parsed.value.start.preset]).toEqual([
    TITLE,
    ['Quanto tempo é preciso?', 'Decidam juntos.'],
    'bloco-unico-por-habitante',
  ]);
  await page.getByRole('button', { name: 'Copiar link' }).click();
  await expect(page.getByText('Link do exercício copiado.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(faults).toEqual({ errors: [], foreign: [] });

  const class_ = await context.newPage();
  await openPage(class_, link);
  await expect(class_.locator('h1')).toHaveText(TITLE);
  await class_.getByRole('button', { name: 'Começar', exact: true }).click();
  await fill(class_, 'Duração da transição', '15');
  await expect(class_.locator('.points')).toHaveText('20 de 20 pontos.');
});

test('an exercise dropped on another page is told, with the way to where it opens', async ({ page }) => {
  await openPage(page, '/');
  await page.evaluate((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'aula.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, JSON.stringify(SMALL));
  await expect(page.getByText('aula.json é um exercício ou o registro de uma sessão')).toBeVisible();
  await page.getByRole('button', { name: 'Abrir em Exercícios' }).click();
  await expect(page.locator('h1')).toHaveText('Exercício pequeno');
});
