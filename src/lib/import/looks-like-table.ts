// Whether a file that came where scenarios open is a table, as exports of the FNS are. What it really is, the page
// of imports finds out by its content.

const NAMED = /\.(csv|tsv|xlsx?)$/i;
/** Looked at of a file whose name does not say, bytes. */
const HEAD_BYTES = 65_536;
const HEAD_ROWS = 60;
/** Cells of the narrowest export of the FNS. */
const FEWEST_CELLS = 5;

const WORKBOOK_97 = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/** A zip that has the parts of a workbook. */
const isWorkbook = (head: string): boolean => head.startsWith('PK\u0003\u0004') && head.includes('xl/');

/** Begins as JSON does, whole or broken, or as a page. */
const BEGINS_OTHERWISE = /^(\u00ef\u00bb\u00bf)?\s*([[{<]|"[^"]*"\s*:)/;

/** Two rows of as many cells, parted by the same mark. */
function isDelimited(head: string, marks: readonly string[]): boolean {
  if (BEGINS_OTHERWISE.test(head) || head.includes('\u0000')) return false;
  const rows = head.split(/\r?\n/, HEAD_ROWS);
  return marks.some((mark) => {
    const widths = rows.map((row) => row.split(mark).length).filter((cells) => cells >= FEWEST_CELLS);
    return new Set(widths).size < widths.length;
  });
}

export async function looksLikeTable(file: File): Promise<boolean> {
  if (NAMED.test(file.name)) return true;
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  // Byte by byte: the marks looked for are ASCII in every encoding that comes.
  const head = new TextDecoder('latin1').decode(bytes);
  if (head.startsWith(WORKBOOK_97) || isWorkbook(head)) return true;
  // What is called JSON and has commas is JSON that is broken.
  return isDelimited(head, /\.json$/i.test(file.name) ? [';', '\t', '|'] : [';', '\t', '|', ',']);
}
