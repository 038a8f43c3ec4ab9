// Brings node_modules to what package-lock.json says, and does nothing when it is there already.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }> | undefined}
 *   the packages a lock file names, by folder, or undefined when it cannot be read.
 */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * npm leaves in node_modules/.package-lock.json what it installed: every package there must be the
 * one the lock file names, and every one named must be there (optional ones are for other systems).
 * @returns {string | undefined} why an install is needed, or undefined when none is.
 */
export function whyInstall(root = ROOT) {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  if (wanted === undefined)
    throw new Error('package-lock.json não foi encontrado ou está ilegível (missing or broken).');
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'as dependências ainda não foram instaladas';
  for (const [folder, entry] of Object.entries(wanted)) {
    if (folder === '') continue;
    const there = installed[folder];
    if (there === undefined && entry.optional === true) continue;
    if (there?.version !== entry.version || there?.integrity !== entry.integrity)
      return `${folder} mudou no package-lock.json`;
    if (!existsSync(join(root, folder))) return `falta ${folder}`;
  }
  const surplus = Object.keys(installed).find((folder) => wanted[folder] === undefined);
  return surplus === undefined ? undefined : `${surplus} saiu do package-lock.json`;
}

/** @param {readonly string[]} args arguments of npm; npm's own program is used when it started us. */
function runNpm(args) {
  const own = process.env['npm_execpath'];
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) {
    return spawnSync(process.execPath, [own, ...args], { cwd: ROOT, stdio: 'inherit' });
  }
  return spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Installs what is missing; packages' own install scripts are not run, none is needed. */
export function installMissing() {
  const reason = whyInstall();
  if (reason === undefined) return;
  console.log(`Instalando as dependências: ${reason}.`);
  const { status, error } = runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (status === 0) return;
  console.error(
    `A instalação falhou${error ? ` (${error.message})` : ''}. Confira o acesso ao registro do npm e repita o comando.\n` +
      '(The install failed: check access to the npm registry and run the command again.)',
  );
  process.exit(1);
}
