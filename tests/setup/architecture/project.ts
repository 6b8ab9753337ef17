import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Module, moduleOf } from './module.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Whether the project has this file or folder. */
export const has = (path: string): boolean => existsSync(resolve(ROOT, path));

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

/** Paths of the project that match, with `/` on every system. */
export const pathsOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'));

/** Every source file of the project, shipped or not. */
export const sources = (): Module[] =>
  ['entrypoints', 'components', 'utils', 'tests']
    .flatMap((folder) => pathsOf(`${folder}/**/*.{ts,tsx}`))
    .map((path) => moduleOf(path, textOf(path)));
