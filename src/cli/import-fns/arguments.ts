// The arguments of `import-fns` (docs/import.md).

import { parseArgs } from 'node:util';
import { UsageError } from '../simulate/arguments.ts';

export interface ImportArguments {
  readonly files: readonly string[];
  readonly out: string;
  readonly net: boolean;
  /** File with the blocks of labels that no table maps. */
  readonly map: string | null;
}

export const HELP = `Uso: npm run --silent import-fns -- ARQUIVO… --out PASTA [--net] [--map MAPA.json]

Lê exportações do Fundo Nacional de Saúde (arquivo anual REPASSE-FAF, Planilha Detalhada ou Consulta
Consolidada; CSV, .xls ou .xlsx), soma-as e grava em PASTA:
  baseline.csv   code,sphere,block,line,amount: R$ por ente, bloco e linha
  report.json    o que foi lido, usado, deixado de fora e por quê; totais por bloco e esfera

Opções
  --out PASTA    pasta de saída; criada se não existe, arquivos de mesmo nome são substituídos
  --net          valores líquidos, depois dos descontos; sem ela, brutos
  --map ARQUIVO  JSON que dá a cada grupo fora dos seis blocos o seu: { "CORONAVÍRUS (COVID-19)": "MAC" },
                 ou "leave-out" para deixá-lo de fora
  --help         esta ajuda

Saída: 0 sem erro; 2 arquivo ou argumentos errados (nada é gravado); 1 falha do programa.
`;

const SEE_HELP = 'Veja: npm run --silent import-fns -- --help';

/** @throws UsageError for arguments that are missing or unknown; null when help was asked for. */
export function readImportArguments(argv: readonly string[]): ImportArguments | null {
  const options = {
    out: { type: 'string' },
    net: { type: 'boolean' },
    map: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${SEE_HELP}`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return null;
  if (positionals.length === 0) throw new UsageError(`falta o arquivo a importar. ${SEE_HELP}`);
  if (values.out === undefined) throw new UsageError('falta --out PASTA, onde gravar o resultado');
  return { files: positionals, out: values.out, net: values.net === true, map: values.map ?? null };
}
