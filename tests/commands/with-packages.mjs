// Makes the packages ready, then runs a script on a Node that can: `node with-packages.mjs <script.ts> [arguments]`.
// Plain JavaScript, because it must run on the Node that a machine has before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** From here on Node runs TypeScript by itself. */
const LEAST_NODE = [22, 18];

/** What npm writes last when it has installed everything. */
const INSTALLED = resolve(ROOT, 'node_modules/.package-lock.json');
const LOCKED = resolve(ROOT, 'package-lock.json');

const upToDate = () => existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKED).mtimeMs;

function leave(line) {
  console.error(line);
  process.exit(1);
}

/** Standard output belongs to the script: what npm says goes to standard error. */
function install() {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) leave('The packages could not be installed: `npm ci` failed, see above.');
}

function canRunTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
}

/** The Node that came with the packages, which exists for Linux on x64; elsewhere the one that runs this. */
function node() {
  const own = resolve(ROOT, 'node_modules/.bin/node');
  if (existsSync(own)) return own;
  if (!canRunTypeScript())
    leave(`Install Node ${LEAST_NODE.join('.')} or newer: this is ${process.versions.node}.`);
  return process.execPath;
}

if (!upToDate()) install();
const [script, ...rest] = process.argv.slice(2);
if (script) {
  const { status, signal } = spawnSync(node(), [resolve(ROOT, script), ...rest], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.exit(status ?? (signal ? 130 : 1));
}
