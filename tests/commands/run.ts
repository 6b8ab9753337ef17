import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The packages' programs first, so that each runs on the Node that came with the packages. */
export const environment = (): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const path = `${resolve(ROOT, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return { ...inherited, NO_COLOR: '1', PATH: path };
};

/** Runs a command line in the project's folder and gives its exit code. Its output goes where ours goes. */
export function run(command: string, env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync(command, {
    shell: true,
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...environment(), ...env },
  });
  return status ?? 1;
}
