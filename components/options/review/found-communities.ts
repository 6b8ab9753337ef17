import { fold } from '../../../utils/core/topics/words.ts';
import type { Pickable } from '../../ui/offers.ts';

interface Findable {
  id: string;
  name: string;
  topics: readonly string[];
  region?: string | undefined;
}

const MOST = 12;
const TOPICS = 3;

/** The communities whose name or topics have all the words typed: names that begin so first, then other names. */
export function foundCommunities(text: string, communities: readonly Findable[]): Pickable[] {
  const typed = fold(text).trim();
  if (typed === '') return [];
  const words = typed.split(/\s+/u);
  const hasAll = (of: string) => words.every((word) => of.includes(word));
  const ranks = communities.flatMap((one) => {
    const name = fold(one.name);
    if (name.startsWith(typed)) return [{ one, rank: 0 }];
    if (hasAll(name)) return [{ one, rank: 1 }];
    return hasAll(`${name} ${fold(one.topics.join(' '))}`) ? [{ one, rank: 2 }] : [];
  });
  return ranks
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ one: { id, name, topics, region } }) => ({
      id,
      name,
      note: [...topics.slice(0, TOPICS), ...(region === undefined ? [] : [region])].join(', '),
    }));
}
