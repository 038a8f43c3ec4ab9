#!/usr/bin/env node
// npm run import-fns: exports of the Fundo Nacional de Saúde to baseline.csv and report.json.

import { runImportCommand } from './import-fns/command.ts';

process.exitCode = await runImportCommand(process.argv.slice(2), process);
