// How large a file may be: generous to what the FNS publishes (some 150,000 lines, 22 columns, 60 MB), and
// far below what would fill the memory of a phone.

const MB = 2 ** 20;

/** Columns of one row; the widest export has 24. */
export const MAX_COLUMNS = 1000;
/** Characters of one row of a CSV or of one row of a sheet's XML. */
export const MAX_ROW_LENGTH = 2 ** 20;
export const MAX_ROWS = 3_000_000;
/** Rows looked through for a header. */
export const MAX_HEAD_ROWS = 60;
export const MAX_CSV_BYTES = 2048 * MB;
/** A workbook stands in memory as it came, compressed; only its parts stream. */
export const MAX_XLSX_BYTES = 256 * MB;
export const MAX_XLS_BYTES = 64 * MB;
export const MAX_ZIP_ENTRIES = 5000;
export const MAX_SHEET_BYTES = 2048 * MB;
export const MAX_STRINGS_BYTES = 256 * MB;
export const MAX_STRINGS = 4_000_000;
/** Deflate makes 15 to 60 times less of real sheets; beyond this ratio a large part is a bomb. */
export const MAX_RATIO = 250;
/** Parts below this size are inflated whatever their ratio. */
export const SMALL_PART_BYTES = 64 * MB;
/** Line numbers kept for each reason. */
export const MAX_LINES_TOLD = 20;
/** Labels outside the six blocks told one by one; a file with more has no labels but noise. */
export const MAX_LABELS = 2000;
/** R$ 100 billion in centavos, more than the largest fund receives in a year: beyond it is an error of typing. */
export const MAX_CENTAVOS = 1e13;
