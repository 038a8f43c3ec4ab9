// Unpacks the Chromium that @sparticuz/chromium carries, once, into a folder of the project's own.

import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface UnpackedChromium {
  readonly executablePath: string;
  /** Where its shared libraries and fonts are; for the browser's process alone. */
  readonly env: Readonly<Record<string, string>>;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The package reads these at import: that its libraries are wanted, and where to unpack. */
const DURING_IMPORT = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };

function packageVersion(): string {
  const path = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** node_modules/.cache, or a folder of this user's own when somebody else installed the packages. */
function cacheFolder(): string {
  const cache = join(ROOT, 'node_modules', '.cache');
  try {
    mkdirSync(join(cache, 'chromium'), { recursive: true });
    accessSync(join(cache, 'chromium'), constants.W_OK);
    return join(cache, 'chromium');
  } catch {
    const own = join(tmpdir(), `sus-legal-chromium-${userInfo().username}`);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return own;
  }
}

async function withEnvironment<T>(changes: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  const touched = [...Object.keys(changes), 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME'];
  const before = touched.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, changes);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

function described(folder: string): UnpackedChromium {
  const libraries = join(folder, 'al2023', 'lib');
  const inherited = process.env['LD_LIBRARY_PATH'];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: inherited === undefined || inherited === '' ? libraries : `${libraries}:${inherited}`,
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Its font list names folders of another machine; ours must name the fonts that came with it. */
function writeFontList(folder: string, place: string): void {
  const fonts = [join(place, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = [...fonts.map((dir) => `  <dir>${dir}</dir>`), `  <cachedir>${join(place, 'fonts-cache')}</cachedir>`];
  const xml = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...lines,
    '</fontconfig>',
  ];
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), `${xml.join('\n')}\n`);
}

/**
 * Unpacked beside its place and renamed into it, so that two runs that start together never share
 * a file that is half written.
 * @throws on a system the package has no Chromium for (it is for Linux on x64).
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser for the tests: none found on this ${process.platform} ${process.arch}, and the one in node_modules ` +
        'is for Linux on x64. Install Chrome, or set CHROMIUM_PATH to a Chromium.',
    );
  }
  const place = join(cacheFolder(), packageVersion());
  const done = join(place, 'complete');
  if (existsSync(done)) return described(place);
  const unfinished = `${place}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await withEnvironment({ ...DURING_IMPORT, TMPDIR: unfinished }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  });
  writeFontList(unfinished, place);
  writeFileSync(join(unfinished, 'complete'), '');
  try {
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(done)) throw new Error(`Could not unpack Chromium into ${dirname(place)}.`, { cause: error });
  }
  return described(place);
}
