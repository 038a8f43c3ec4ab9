// The browser the tests drive, without installing one: CHROMIUM_PATH, else a Chrome or Chromium of
// the system, else the headless Chromium that the package @sparticuz/chromium carries.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpack-chromium.ts';

export interface LaunchOptions {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** Web security and site isolation stay on: what is tested is what people use. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};
const OLDEST_CHROME = 120;

/** Whether the program answers `--version` as a recent Chromium: a snap stub or an old one does not. */
function answersAsChromium(path: string): boolean {
  if (process.platform === 'win32') return true; // there `--version` opens a window
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000, stdio: 'pipe' });
    const major = /Chrom(?:e|ium)\D*(\d+)\./.exec(version)?.[1];
    return major !== undefined && Number(major) >= OLDEST_CHROME;
  } catch {
    return false;
  }
}

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath =
    process.platform === 'win32' ? [] : folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...(PLACES[process.platform] ?? [])].find((path) => existsSync(path) && answersAsChromium(path));
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * How Playwright must launch the browser on this machine.
 * @throws when CHROMIUM_PATH points at nothing, or no browser is found and none can be unpacked.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const env = ownEnvironment();
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named))
      throw new Error(`CHROMIUM_PATH is ${named}, where there is no file; give a Chromium's path.`);
    return { executablePath: named, args: ARGS, env };
  }
  const found = systemChromium();
  if (found !== undefined) return { executablePath: found, args: ARGS, env };
  const unpacked = await unpackChromium();
  return { executablePath: unpacked.executablePath, args: ARGS, env: { ...env, ...unpacked.env } };
}
