// Which block and line a payment is for.

import { describe, expect, it } from 'vitest';
import { IMPORT_BLOCKS } from '#import/fns/mapping/blocks.ts';
import { Classifier } from '#import/fns/mapping/classify.ts';
import { familyOf, familyOfLine } from '#import/fns/mapping/families.ts';
import { CATALOGUE, lineId } from '#import/fns/mapping/lines.ts';
import { plain } from '#import/fns/plain-text.ts';
import { CUSTEIO, INVESTIMENTO, annualCsv } from '#tests/unit/import/fns/exports.ts';
import { imported } from './import.ts';

const names = { block: CUSTEIO, component: '', group: '', strategy: '' };

function blockOf(own: Partial<typeof names>): string {
  const purpose = new Classifier().classify({ ...names, ...own });
  return purpose.kind === 'mapped' ? purpose.mapped.block : `? ${purpose.label}`;
}

describe('groups that name a budget action', () => {
  it.each([
    ['PISO DA ATENÇÃO PRIMÁRIA EM SAÚDE', 'AB'],
    ['INCENTIVO FINANCEIRO DA APS - CAPITAÇÃO PONDERADA', 'AB'],
    ['EXPANSÃO E CONSOLIDAÇÃO DA ATENÇÃO BÁSICA (POLÍTICA NACIONAL DE ATB - PNAB)', 'AB'],
    ['CUSTEIO DE ATENÇÃO À SAÚDE BUCAL', 'AB'],
    ['TRANSFERÊNCIA AOS ENTES FEDERATIVOS PARA O PAGAMENTO DOS VENCIMENTOS DOS AGENTES COMUNITÁRIOS DE SAÚDE', 'AB'],
    ['TRANSFERÊNCIA AOS ENTES FEDERATIVOS PARA O PAGAMENTO DOS VENCIMENTOS DOS AGENTES DE COMBATE ÀS ENDEMIAS', 'VS'],
    [
      'INCREMENTO TEMPORÁRIO AO CUSTEIO DOS SERVIÇOS DE ASSISTÊNCIA HOSPITALAR E AMBULATORIAL PARA CUMPRIMENTO DAS METAS - NACIONAL',
      'MAC',
    ],
    [
      'INCREMENTO TEMPORÁRIO AO CUSTEIO DOS SERVIÇOS DE ATENÇÃO PRIMÁRIA EM SAÚDE PARA CUMPRIMENTO DAS METAS - NACIONAL',
      'AB',
    ],
    ['INCREMENTO TEMPORÁRIO DO PISO DA ATENÇÃO BÁSICA', 'AB'],
    ['INCREMENTO TEMPORÁRIO DO LIMITE FINANCEIRO DO MAC', 'MAC'],
    ['ATENÇÃO À SAÚDE DA POPULAÇÃO PARA PROCEDIMENTOS NO MAC', 'MAC'],
    ['IMPLEMENTACAO DE POLITICAS DE ATENCAO ESPECIALIZADA A SAUDE', 'MAC'],
    ['SERVIÇO DE ATENDIMENTO MÓVEL DE URGÊNCIA - SAMU 192', 'MAC'],
    ['PROMOÇÃO DA ASSISTÊNCIA FARMACÊUTICA E INSUMOS ESTRATÉGICOS NA ATENÇÃO BÁSICA EM SAÚDE', 'AF'],
    ['AQUISIÇÃO E DISTRIBUIÇÃO DE IMUNOBIOLÓGICOS E INSUMOS PARA PREVENÇÃO E CONTROLE DE DOENÇAS', 'VS'],
    ['FORTALECIMENTO DO SISTEMA NACIONAL DE VIGILÂNCIA EM SAÚDE', 'VS'],
    ['INCENTIVO FINANCEIRO ÀS AÇÕES DE VIGILÂNCIA E PREVENÇÃO E CONTROLE DAS DST/AIDS E HEPATITES VIRAIS', 'VS'],
    ['IMPLEMENTAÇÃO DA SEGURANÇA ALIMENTAR E NUTRICIONAL NA SAÚDE', 'GES'],
    ['TRANSFERÊNCIA AOS ENTES FEDERATIVOS PARA O PAGAMENTO DOS VENCIMENTOS DOS AGENTES', 'AB'],
    ['VENCIMENTOS DOS AGENTES DE COMBATE', 'VS'],
    ['CORONAVÍRUS (COVID-19)', '? CORONAVÍRUS (COVID-19)'],
    ['EDUCAÇÃO E FORMAÇÃO EM SAÚDE', '? EDUCAÇÃO E FORMAÇÃO EM SAÚDE'],
    ['APOIO FINANCEIRO EXTRAORDINÁRIO', '? APOIO FINANCEIRO EXTRAORDINÁRIO'],
  ])('%s → %s', (group, block) => expect(blockOf({ group })).toBe(block));
});

describe('where several columns speak', () => {
  it('the block of an amendment is the one in its name', () => {
    const strategy = 'INCREMENTO TEMPORÁRIO AO CUSTEIO DOS SERVIÇOS DE ATENÇÃO BÁSICA EM SAÚDE';
    const purpose = new Classifier().classify({ ...names, group: 'GESTÃO DO SUS', strategy });
    expect(purpose).toMatchObject({ kind: 'mapped', mapped: { block: 'AB', amendment: true } });
  });

  it('investment is investment whatever its group, but for what no block holds', () => {
    const block = INVESTIMENTO;
    expect(blockOf({ block, group: 'ATENÇÃO BÁSICA' })).toBe('INV');
    expect(blockOf({ block: 'Estruturação Da Rede De Serviços Públicos De Saúde', group: 'X' })).toBe('INV');
    expect(blockOf({ block, group: 'CORONAVÍRUS (COVID-19)' })).toBe('? CORONAVÍRUS (COVID-19) · INVESTIMENTO');
  });

  it.each([
    ['Bloco de Estruturação da Rede de Serviços Públicos de Saúde', 'INV'],
    ['BLOCO DE ESTRUTURAÇÃO', 'INV'],
    ['Estruturação', 'INV'],
    ['Bloco de Investimento', 'INV'],
    ['Bloco de Investimento na Rede de Serviços Públicos de Saúde', 'INV'],
    ['Investimentos', 'INV'],
    ['Despesas de capital', 'INV'],
    ['INV', 'INV'],
    ['Bloco de Manutenção das Ações e Serviços Públicos de Saúde', 'AB'],
    ['Manutenção', 'AB'],
    ['BLOCO DE CUSTEIO', 'AB'],
  ])('BLOCO %s, by its long name or its short one', (block, own) => {
    expect(blockOf({ block, group: 'ATENÇÃO BÁSICA' })).toBe(own);
    // Works within custeio are those of custeio; nothing but the nature decides.
    expect(blockOf({ block, group: 'ESTRUTURAÇÃO DA REDE DE ATENÇÃO BÁSICA' })).toBe(own);
    const outside = own === 'INV' ? '? CORONAVÍRUS (COVID-19) · INVESTIMENTO' : '? CORONAVÍRUS (COVID-19)';
    expect(blockOf({ block, group: 'CORONAVÍRUS (COVID-19)' })).toBe(outside);
  });

  it('works are investment where no column says, and custeio where BLOCO does', () => {
    for (const group of ['ESTRUTURAÇÃO DE UNIDADES DE ATENÇÃO ESPECIALIZADA EM SAÚDE', 'CAPS 1 (CONSTRUÇÃO)']) {
      expect(blockOf({ block: '', group })).toBe('INV');
      expect(blockOf({ group })).toBe('MAC');
    }
    expect(blockOf({ block: 'PISO DE ATENÇÃO BÁSICA FIXO' })).toBe('AB');
  });

  it('the nursing wage floor stays outside under its own name', () => {
    const strategy =
      'ASSISTÊNCIA FINANCEIRA COMPLEMENTAR PARA O PAGAMENTO DO PISO SALARIAL DOS PROFISSIONAIS DA ENFERMAGEM';
    const short = ['PISO DE ENFERMAGEM', 'PISO ENFERMAGEM', 'PISO SALARIAL DA ENFERMAGEM', 'PISO DOS ENFERMEIROS'];
    for (const own of [strategy, ...short, 'ASSISTÊNCIA FINANCEIRA COMPLEMENTAR - ENFERMAGEM']) {
      expect(blockOf({ group: 'GESTÃO DO SUS', strategy: own })).toBe(`? ${own}`);
    }
  });

  it('wages of agents are those of community agents, unless the strategy says they are of others', () => {
    const group = 'TRANSFERÊNCIA AOS ENTES FEDERATIVOS PARA O PAGAMENTO DOS VENCIMENTOS DOS AGENTES';
    const strategies = ['', 'EXERCÍCIO DE 2024', 'AGENTE COMUNITÁRIO DE SAÚDE', 'AGENTE DE COMBATE ÀS ENDEMIAS'];
    expect(strategies.map((strategy) => blockOf({ group, strategy }))).toEqual(['AB', 'AB', 'AB', 'VS']);
  });

  it('courses are where the file puts them, and nowhere by themselves', () => {
    const strategy = 'EDUCAÇÃO E FORMAÇÃO EM SAÚDE';
    expect(blockOf({ group: 'GESTÃO DO SUS', strategy })).toBe('GES');
    expect(blockOf({ group: strategy })).toBe(`? ${strategy}`);
  });

  it('a block that the file names is never overruled', () => {
    for (const [block, own] of [
      ['ATENÇÃO BÁSICA', 'AB'],
      ['BLOCO DE VIGILÂNCIA EM SAÚDE', 'VS'],
      ['GESTAO DO SUS', 'GES'],
    ] as const) {
      expect(blockOf({ block, component: 'FAEC', strategy: 'SAMU 192 COVID' })).toBe(own);
    }
  });

  it('nothing at all is unmapped under a label one can see', () => {
    expect(blockOf({ block: '' })).toBe('? (sem nome)');
    expect(blockOf({ block: '', group: '<b>=1+1</b>' })).toBe('? <b>=1+1</b>');
  });
});

describe('lines of 2016', () => {
  it('are those of NT 46: 148 of custeio and 43 of investment, ids unique within a block', () => {
    const count = (block: string): number => CATALOGUE.filter((line) => line.block === block).length;
    expect(IMPORT_BLOCKS.map(count)).toEqual([29, 79, 6, 15, 19, 43]);
    expect(new Set(CATALOGUE.map(({ block, id }) => `${block} ${id}`)).size).toBe(CATALOGUE.length);
    for (const { id } of CATALOGUE) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('are found by their names, in whatever case and accent', () => {
    for (const { id, block, name } of CATALOGUE) expect(lineId(block, plain(name.toLowerCase()), '')).toBe(id);
    expect(lineId('AB', plain('pab-fixo'), '')).toBe('pab-fixo');
  });

  it('have the families that ring-fences hold apart', () => {
    const families = CATALOGUE.map(({ id }) => familyOfLine(id));
    const count = (family: string): number => families.filter((own) => own === family).length;
    expect(['faec', 'acs', 'ace', 'excepcionais'].map(count)).toEqual([42, 6, 4, 1]);
    // Names of other years fall into the same families.
    expect(familyOf('AB', plain('Agente Comunitário de Saúde'))).toBe('acs');
    expect(familyOf('VS', plain('ASSISTÊNCIA FINANCEIRA PARA AGENTES DE COMBATE ÀS ENDEMIAS'))).toBe('ace');
    expect(familyOf('AB', plain('VENCIMENTOS DOS AGENTES'))).toBe('acs');
    expect(familyOf('AF', plain('MEDICAMENTOS DO COMPONENTE ESPECIALIZADO'))).toBe('excepcionais');
    expect(familyOf('GES', plain('FORMAÇÃO PROFISSIONAL DOS AGENTES COMUNITÁRIOS DE SAÚDE'))).toBeNull();
    expect(familyOfLine('acsx')).toBeNull();
  });

  it('are in their blocks even where a file gives no block', () => {
    const astray = CATALOGUE.filter(({ block, component, name }) => {
      return (
        blockOf({ block: '', component, strategy: name }) !== block || blockOf({ block: '', group: name }) !== block
      );
    });
    // Of two lines of one name, custeio and investment, the name alone tells nothing.
    expect(astray.map(({ block, id }) => `${block} ${id}`)).toEqual([
      'INV programa-nacional-de-plantas-medicinais-e-fitoterapicos',
    ]);
  });

  it('long names that begin alike have ids of their own', () => {
    const begin = 'INCENTIVO FINANCEIRO AOS ESTADOS, DISTRITO FEDERAL E MUNICÍPIOS PARA A VIGILÂNCIA';
    const ids = [`${begin} EM SAÚDE`, `${begin} SANITÁRIA`].map((name) => lineId('VS', plain(name), ''));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(60);
  });
});

describe('what the reader decides', () => {
  const file = (): string =>
    annualCsv([
      { group: 'CORONAVÍRUS (COVID-19)', strategy: 'SAES' },
      { group: 'CORONAVÍRUS (COVID-19)', block: INVESTIMENTO, strategy: '' },
      {},
    ]);

  it('goes to its block, or is left out and told', async () => {
    const mapping = { 'Coronavirus (covid-19)': 'MAC', 'CORONAVÍRUS (COVID-19) · INVESTIMENTO': 'leave-out' } as const;
    const { baseline, report } = await imported(file(), { mapping });
    expect(baseline.map(({ block, line }) => `${block} ${line}`)).toEqual([
      'AB acs-agente-comunitario-de-saude',
      'MAC saes',
    ]);
    expect(report.excluded).toMatchObject([
      { reason: 'left-out', detail: 'CORONAVÍRUS (COVID-19) · INVESTIMENTO', rows: 1, amount: 1000.5 },
    ]);
    expect(report.unmapped).toEqual([]);
    // Labels as the file writes them; the sums of the report hold them once.
    expect(report.decided).toMatchObject([
      { label: 'CORONAVÍRUS (COVID-19)', target: 'MAC', rows: 1, amount: 1000.5 },
      { label: 'CORONAVÍRUS (COVID-19) · INVESTIMENTO', target: 'leave-out', rows: 1, amount: 1000.5 },
    ]);
  });

  it('a decision for a label that the file has not is told nowhere', async () => {
    const { report } = await imported(file(), { mapping: { CURSOS: 'GES' } });
    expect(report.decided).toEqual([]);
    expect(report.unmapped).toHaveLength(2);
  });

  it('is asked for as long as it is not decided', async () => {
    const { unmapped } = (await imported(file())).report;
    expect(unmapped.map(({ label, rows }) => `${label} ${rows}`).sort()).toEqual([
      'CORONAVÍRUS (COVID-19) 1',
      'CORONAVÍRUS (COVID-19) · INVESTIMENTO 1',
    ]);
  });
});
