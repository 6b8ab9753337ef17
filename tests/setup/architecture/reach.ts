import type { Module } from './module.ts';

/** Everything that runs when a module runs: the files and packages it imports as values, and theirs, with the way there. */
export function reachOf(start: string, modules: readonly Module[]): Map<string, readonly string[]> {
  const byPath = new Map(modules.map((one) => [one.path, one]));
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [path, way] of ways)
    for (const { to, typeOnly } of byPath.get(path)?.imports ?? [])
      if (!typeOnly && !ways.has(to)) ways.set(to, [...way, to]);
  return ways;
}

/** What a script in a web page may not carry: it would be slow, or open the page's own database. */
const NOT_IN_A_PAGE = [
  /^utils\/(store|catalogue|surfaces|formats)\//u,
  /^utils\/sites\/evidence\.ts$/u,
  /^zod/u,
  /^idb/u,
  /^preact/u,
  /^components\//u,
];

/** Ways from a script that runs in web pages to what may not run there. */
export function carriedIntoPages(scripts: readonly string[], modules: readonly Module[]): string[] {
  return scripts.flatMap((script) =>
    [...reachOf(script, modules)]
      .filter(([path]) => NOT_IN_A_PAGE.some((one) => one.test(path)))
      .map(([, way]) => way.join(' → ')),
  );
}
