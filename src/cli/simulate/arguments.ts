// The arguments of `simulate` (docs/model.md, "Command line and data files").

import { parseArgs } from 'node:util';
import { FIRST_YEAR, LAST_YEAR } from '#engine';

export interface SimulateArguments {
  readonly scenario: string;
  readonly out: string;
  readonly data: string | null;
  /** Null asks for every year of the scenario. */
  readonly years: readonly number[] | null;
  /** Years whose changes are taken apart by criterion; null for none. */
  readonly attribution: readonly number[] | null;
}

/** What the person who typed the command can mend: shown without a stack, exit 2. */
export class UsageError extends Error {}

export const HELP = `Uso: npm run --silent simulate -- CENARIO.json --out PASTA [--years 2018,2026] [--attribution 2026] [--data PASTA]

Calcula um cenário para todos os fundos e grava em PASTA:
  entities.csv    um ente por linha e ano: referência, valor, cinco blocos, AB para MAC (R$, centavos)
  summary.json    indicadores de cada ano
  manifest.json   versões e SHA-256 do cenário, dos dados e do motor

Opções
  --out PASTA     pasta de saída; criada se não existe, arquivos de mesmo nome são substituídos
  --years ANOS    anos separados por vírgula, de ${FIRST_YEAR} ao endYear do cenário; sem ela, todos
  --attribution ANOS
                  grava também attribution.csv: a variação de cada ente por critério (valores de
                  Shapley) nesses anos; referência + parcelas = valor, ao centavo
  --data PASTA    pacote de dados (entities.csv, series.csv, population_uf.csv); sem ela, o embutido
  --help          esta ajuda

Saída: 0 sem erro; 2 cenário, dados ou argumentos errados (nada é gravado); 1 falha do programa.
Formato do cenário: scenarios/README.md e scenarios/scenario.schema.json.
`;

function readYears(option: '--years' | '--attribution', text: string | undefined): number[] | null {
  if (text === undefined) return null;
  const years = text.split(',').map((part) => {
    const year = /^\d{4}$/.test(part.trim()) ? Number(part) : Number.NaN;
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
    throw new UsageError(
      `${option}: recebido "${part}"; esperado anos de ${FIRST_YEAR} a ${LAST_YEAR}, separados por vírgula`,
    );
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

/** @throws UsageError for arguments that are missing or unknown; null when help was asked for. */
export function readArguments(argv: readonly string[]): SimulateArguments | null {
  const options = {
    out: { type: 'string' },
    years: { type: 'string' },
    attribution: { type: 'string' },
    data: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nVeja: npm run --silent simulate -- --help`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return null;
  const [scenario, ...rest] = positionals;
  if (scenario === undefined)
    throw new UsageError('falta o arquivo do cenário. Veja: npm run --silent simulate -- --help');
  if (rest.length > 0)
    throw new UsageError(`recebidos ${positionals.length} cenários (${positionals.join(', ')}); esperado um`);
  if (values.out === undefined) throw new UsageError('falta --out PASTA, onde gravar os resultados');
  return {
    scenario,
    out: values.out,
    data: values.data ?? null,
    years: readYears('--years', values.years),
    attribution: values.attribution === undefined ? null : readYears('--attribution', values.attribution),
  };
}
