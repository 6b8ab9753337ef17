/** Folders of the project that a path begins with. */
const FOLDER = /^(entrypoints|components|utils|tests|public|\.ci)(\/|$)/u;
const FILE = /^[\w./-]+\.(ts|tsx|mjs|json|md|html|css)$/u;
/** Made by a command, or standing for many. */
const NO_PATH = /^(\.output|\.reports|\.wxt|node_modules)|[<>*…{}$ ]/u;

/** The paths that a text names in backticks. */
export function pathsIn(markdown: string): string[] {
  const quoted = [...markdown.matchAll(/`([^`\n]+)`/gu)].map((match) => match[1] ?? '');
  return quoted.filter((one) => !NO_PATH.test(one) && (FOLDER.test(one) || FILE.test(one)));
}
