import { type Index, indexOf } from './kept-index.ts';
import { keptIn, type Network, type NetworkPerson } from './network.ts';

function* topicsOf(person: NetworkPerson): Generator<readonly [string, NetworkPerson]> {
  for (const topic of person.topics.keys()) yield [topic, person];
}

/** Who has each topic, in the order of their ids. */
export const peopleByTopic = (network: Network): Index<NetworkPerson> =>
  indexOf(network.people, { wordsOf: topicsOf, idOf: ({ id }) => id }, keptIn(network, 'people by topic'));
