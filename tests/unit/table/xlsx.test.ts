import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbook } from '#lib/table/xlsx.ts';

const NAMES = { rows: 'Linhas', about: 'Sobre os dados' };
const SHEET = {
  columns: [{ header: 'Município' }, { header: 'Variação', unit: '%' }],
  rows: [
    ['Olho d\'Água & "Flores" <x>', -34.8],
    ['=1+1', Number.NaN],
    ['a\u0000b', null],
  ],
};

/** Parts of the workbook by name. */
function open(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

describe('workbook', () => {
  const parts = open(workbook(SHEET, ['Fonte: Ipea, NT 46', 'R$ nominais'], NAMES));
  const rows = parts['xl/worksheets/sheet1.xml'] ?? '';

  it('has every part that its relations and types name', () => {
    const types = parts['[Content_Types].xml'] ?? '';
    for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(parts).toHaveProperty([name as string]);
    const relations = parts['xl/_rels/workbook.xml.rels'] ?? '';
    for (const [, target] of relations.matchAll(/Target="([^"]+)"/g)) expect(parts).toHaveProperty([`xl/${target}`]);
    expect(parts['xl/workbook.xml']).toContain('name="Sobre os dados"');
  });

  it('writes texts as texts and numbers as numbers, with the unit in the header', () => {
    expect(rows).toContain('<t xml:space="preserve">Variação (%)</t>');
    expect(rows).toContain("Olho d'Água &amp; &quot;Flores&quot; &lt;x&gt;</t></is></c><c><v>-34.8</v></c>");
    expect(rows).toContain('<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c><c/>');
    expect(rows).toContain('>ab</t></is></c><c/>');
    expect(rows.match(/<row>/g)).toHaveLength(4);
    expect(rows).not.toContain('<f>');
  });

  it('says on a second sheet where the rows come from', () => {
    expect(parts['xl/worksheets/sheet2.xml']).toContain('Fonte: Ipea, NT 46');
    expect(parts['xl/worksheets/sheet2.xml']?.match(/<row>/g)).toHaveLength(2);
  });
});
