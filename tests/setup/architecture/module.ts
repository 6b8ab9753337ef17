import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import of a module. */
export interface Import {
  /** The path of the file it names, from the project's folder; for a package its name. */
  to: string;
  /** Only types come in: at run time nothing is imported. */
  typeOnly: boolean;
  /** `export … from`: what comes in goes out again. */
  again: boolean;
}

/** What a rule looks at: one source file, read. */
export interface Module {
  path: string;
  imports: readonly Import[];
  comments: readonly string[];
  /** How often the type `any` is written. */
  anys: number;
}

const WRITTEN = /\.tsx?$/u;

function resolved(from: string, named: string): string {
  return named.startsWith('.') ? posix.join(posix.dirname(from), named) : named;
}

interface Entry {
  isType: boolean;
}

/** `import './style.css'` has no entries and does run; `import type …` has only type entries. */
const onlyTypes = (entries: readonly Entry[]): boolean =>
  entries.length > 0 && entries.every((one) => one.isType);

type Node = Record<string, unknown> & { type?: string };

/** Every node of a syntax tree. */
function* nodes(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const inner of Object.values(value)) yield* nodes(inner);
}

/** `import('./x.ts')` and the type `import('./x.ts').X`. */
function importsInside(node: Node): { named: string; typeOnly: boolean } | undefined {
  if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return undefined;
  const source = node['source'] as { value?: unknown } | undefined;
  return { named: String(source?.value ?? 'unknown'), typeOnly: node.type === 'TSImportType' };
}

function importsOf(path: string, parsed: ReturnType<typeof parseSync>): Import[] {
  const { staticImports, staticExports } = parsed.module;
  const plain = staticImports.map(({ moduleRequest, entries }) => ({
    to: resolved(path, moduleRequest.value),
    typeOnly: onlyTypes(entries),
    again: false,
  }));
  const again = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ to: resolved(path, moduleRequest.value), typeOnly: isType, again: true }] : [],
    ),
  );
  const inside = [...nodes(parsed.program)].map(importsInside).filter((one) => one !== undefined);
  return [
    ...plain,
    ...again,
    ...inside.map(({ named, typeOnly }) => ({ to: resolved(path, named), typeOnly, again: false })),
  ];
}

/** Reads a source file's text. `path` is from the project's folder. */
export function moduleOf(path: string, text: string): Module {
  if (!WRITTEN.test(path)) return { path, imports: [], comments: [], anys: 0 };
  const parsed = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  return {
    path,
    imports: importsOf(path, parsed),
    comments: parsed.comments.map((one) => one.value),
    anys: [...nodes(parsed.program)].filter((one) => one.type === 'TSAnyKeyword').length,
  };
}
