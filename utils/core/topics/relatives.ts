import type { Topic } from '../topic.ts';

/** A topic near another. */
export interface Relative {
  name: string;
  as: 'parent' | 'child' | 'related';
  /** How much of an interest in the one is an interest in the other, 0 to 1. */
  weight: number;
}

// A narrower topic is a part of what was asked for; a broader one holds much else besides.
const WEIGHTS = { child: 0.5, related: 0.4, parent: 0.3 } as const;

/** A look-up of the relatives of each topic in a list, nearest first. Children and neighbours are found from both ends. */
export function relativesOf(topics: readonly Topic[]): (name: string) => readonly Relative[] {
  const all = new Map<string, Map<string, Relative>>(topics.map((topic) => [topic.name, new Map()]));
  const add = (of: string, name: string, as: Relative['as']) => {
    const near = all.get(of);
    if (near && all.has(name) && of !== name && !near.has(name))
      near.set(name, { name, as, weight: WEIGHTS[as] });
  };
  for (const topic of topics) {
    for (const parent of topic.parents) {
      add(topic.name, parent, 'parent');
      add(parent, topic.name, 'child');
    }
  }
  for (const topic of topics) {
    for (const other of topic.related) {
      add(topic.name, other, 'related');
      add(other, topic.name, 'related');
    }
  }
  const sorted = new Map([...all].map(([name, near]) => [name, [...near.values()].sort(nearestFirst)]));
  return (name) => sorted.get(name) ?? [];
}

const nearestFirst = (a: Relative, b: Relative): number => b.weight - a.weight || (a.name < b.name ? -1 : 1);
