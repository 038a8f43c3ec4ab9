#!/usr/bin/env node
// npm run simulate: one scenario to entities.csv, summary.json and manifest.json.

import { runSimulateCommand } from './simulate/command.ts';

process.exitCode = runSimulateCommand(process.argv.slice(2), process);
