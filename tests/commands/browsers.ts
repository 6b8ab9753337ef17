import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** The variable that names its program. */
  variable: string;
  /** What it is called in the PATH, or where it stands. */
  programs: readonly string[];
  /** The least version that the extension runs on and that can be driven. */
  least: number;
}

// Google's own Chrome is left out: since version 137 it loads no extension from a folder when it is started.
const KINDS: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: [
      'chromium',
      'chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      `${process.env['LOCALAPPDATA'] ?? ''}\\Chromium\\Application\\chrome.exe`,
    ],
    least: 127,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${process.env['ProgramFiles'] ?? ''}\\Mozilla Firefox\\firefox.exe`,
    ],
    least: 147,
  },
};

const PACKAGES = 'chromium firefox-esr openssl fonts-liberation';

function inPath(program: string): string | undefined {
  if (/[\\/]/u.test(program)) return existsSync(program) ? program : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(existsSync);
}

/** The version a program says it has. Windows programs say nothing: there the newest is assumed. */
function versionOf(program: string): number {
  if (platform() === 'win32') return Number.POSITIVE_INFINITY;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return Number(/(\d+)\.\d/u.exec(stdout ?? '')?.[1] ?? 0);
}

function pathOf({ variable, programs, least }: Kind): string | undefined {
  const named = process.env[variable];
  const found = (named ? [named] : programs).map(inPath).filter((one) => one !== undefined);
  return found.find((program) => versionOf(program) >= least);
}

const known = new Map<BrowserName, string>();

/** Where a browser that is new enough stands, or undefined. */
export function find(name: BrowserName): string | undefined {
  const path = known.get(name) ?? pathOf(KINDS[name]);
  if (path !== undefined) known.set(name, path);
  return path;
}

/**
 * Where a browser stands.
 * @throws {Error} with one line that says what to install.
 */
export function browserPath(name: BrowserName): string {
  const path = find(name);
  if (path === undefined) throw new Error(advice([name]));
  return path;
}

function advice(missing: readonly BrowserName[]): string {
  const wants = missing.map(
    (name) => `${name} ${KINDS[name].least} or newer (or name it in ${KINDS[name].variable})`,
  );
  return `Install ${wants.join(' and ')}.`;
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/mu.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Standard output belongs to who called: what apt-get says goes to standard error. */
function installOnDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const command = `apt-get update -q && apt-get install -y -q --no-install-recommends ${PACKAGES}`;
  spawnSync('sh', ['-c', command], { stdio: ['ignore', 2, 2], env });
}

/** Makes sure that browsers are there. If not, says in one line what to install. */
export function ensureBrowsers(names: readonly BrowserName[] = ['chromium', 'firefox']): boolean {
  const missing = () => names.filter((name) => find(name) === undefined);
  if (missing().length > 0 && isDebianRoot()) installOnDebian();
  const still = missing();
  if (still.length > 0) console.error(advice(still));
  return still.length === 0;
}
