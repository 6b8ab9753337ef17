import type { IncomingPerson } from '../../core/incoming.ts';

const key = (name: string): string => name.toLowerCase();

/**
 * Finds a connection by name, for files without addresses: the only one of that name, else the only one of them in that
 * organisation.
 */
export function namedIn(
  connections: readonly IncomingPerson[],
): (name: string, organisation?: string) => IncomingPerson | undefined {
  const byName = Map.groupBy(connections, (one) => key(one.name));
  return (name, organisation = '') => {
    const namesakes = name === '' ? [] : (byName.get(key(name)) ?? []);
    if (namesakes.length === 1) return namesakes[0];
    const there = namesakes.filter((one) => key(one.organisation ?? '') === key(organisation));
    return there.length === 1 ? there[0] : undefined;
  };
}
