// Names of lines as a reader reads them: the FNS writes them in capitals. Files keep them as it writes them.

const SIGLAS = new Set(
  (
    'APS FAEC AIH SIA SIH OPM CNRAC PAB UBS SF SB ACS ACE PMAQ NASF CAPS AD III II IN PI CEO SAMU UPA MAC EMAD EMAP UOM ' +
    'PVVS PFVS DST/AIDS ANVISA FNS PNAISP FAN VAN SUS PO FINLACEN IPVS UA UAA UAI PSF FM RSME RCA RCAN RDEF REDEF ' +
    'INOVASUS SAMU192 MS CEAF TFD UTI AIDS HIV SVO IST COVID-19 CAF CNES PNI TB ESF EAP EMULTI SAPS SVSA'
  ).split(' '),
);
/** Written with a capital wherever they stand. */
const PROPER = new Map(
  'Aedes,Brasil,Farmácia Popular,Olhar Brasil,Cegonha,Melhor em Casa,Viver sem Limites,Brasil sem Miséria'
    .split(',')
    .map((name) => [name.toUpperCase(), name]),
);
/** `RAU-HOSP`, `PO`, `00088585`: codes of the budget, not words. */
const isCode = (word: string): boolean =>
  /^(R(AB|AU|CA|CE|SM|DEF)(-[A-Z]+)+|(BSOR|QUALIFAR)-[A-Z]+)$/.test(word) || /\d/.test(word);

function writtenWord(word: string, position: number): string {
  if (SIGLAS.has(word) || isCode(word) || (word === 'I' && position > 0)) return word;
  const parts = word.split('-');
  if (parts.length > 1) return parts.map((part, p) => writtenWord(part, position + p)).join('-');
  const lower = word.toLowerCase();
  return position === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

/** Names that are not all in capitals stand as they are. */
export function writtenName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const written = name.replace(/[\p{L}\d]+(?:[-/][\p{L}\d]+)*/gu, writtenWord);
  return [...PROPER].reduce((text, [upper, proper]) => {
    const at = text.toUpperCase().indexOf(upper);
    if (at < 0 || at === 0 || /\p{L}/u.test(text[at + upper.length] ?? ' ')) return text;
    return text.slice(0, at) + proper + text.slice(at + upper.length);
  }, written);
}
