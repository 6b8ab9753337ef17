import { sampleNetwork } from '../../fixtures/network.ts';
import { githubPage, type Shown } from './github-page.ts';

/** Somebody whose page tests go to. */
export interface Met extends Shown {
  url: string;
}

const BUILT_AT = Date.now();

function known(id: string, number: number): Met {
  const { people, identities } = sampleNetwork(BUILT_AT);
  const person = people.find((one) => one.id === id);
  const page = identities.find((one) => one.personId === id && one.site === 'github');
  if (!person || !page) throw new Error(`${id} has no page in the sample network`);
  return { handle: page.handle, name: person.name, number, url: page.url };
}

/** In the sample network, with tags, and with a follow-up that is due. */
export const DUE = known('tomasz', 987_654_001);
/** In the sample network, with nothing due. */
export const KNOWN = known('yuki', 987_654_002);
/** In nobody's network. */
export const STRANGER: Met = {
  handle: 'ottoline-folds-the-charts',
  name: 'Ottoline Mbeki-Strand',
  number: 987_654_003,
  bio: 'Folds sea charts so that they open where you are.',
  organisation: 'Harbour Print Works',
  url: 'https://github.com/ottoline-folds-the-charts',
};

/** What the mark says of `DUE` that nothing on the page says. */
export const PRIVATE = ['remote sensing', 'wetlands', 'Last contact', 'Follow up'] as const;

/** The page of somebody, with more in it. */
export const pageOf = (met: Met, more = ''): string => githubPage(met, more);
