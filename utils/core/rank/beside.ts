import type { AboutMe } from '../about-me.ts';
import type { Community } from '../community.ts';
import type { NetworkPerson } from '../network.ts';
import type { Evidence } from '../suggestion.ts';
import type { CommunityIndex } from './community-index.ts';
import { organisationKey } from './people.ts';
import { countryKey, countryOf } from './places.ts';
import { terms } from './text.ts';

/** Shown at most: the nearest to the user. */
const MOST_PEOPLE = 20;

/**
 * What says more of a community that something else speaks for, and is no reason by itself: who of its members works where
 * the user works, and that it names where the user works or lives.
 * @param index that of the community, which stands at a place in it. @param members the nearest first.
 */
export function belongingOf(
  about: AboutMe,
  index: CommunityIndex,
): (community: Community, at: number, members: readonly NetworkPerson[]) => Evidence[] {
  const work = organisationKey(about.organisation);
  const says = { organisation: sayingOf(about.organisation), location: sayingOf(countryOf(about.location)) };
  const country = countryKey(about.location);
  return (community, at, members) => {
    const colleagues = members.filter(
      ({ organisation }) => work !== '' && organisationKey(organisation) === work,
    );
    const isThere = country !== '' && index.countries[at] === country;
    const has = (term: string) => index.texts[at]?.has(term) === true;
    return [
      ...(colleagues.length > 0 ? [colleaguesOf(community, colleagues)] : []),
      ...(says.organisation(community, has)
        ? [namedIn('organisation', about.organisation ?? '', 'words')]
        : []),
      ...(isThere || says.location(community, has)
        ? [namedIn('location', countryOf(about.location), isThere ? 'region' : 'words')]
        : []),
    ];
  };
}

const colleaguesOf = ({ id: communityId }: Community, people: readonly NetworkPerson[]): Evidence => ({
  kind: 'colleagues',
  communityId,
  personIds: people.slice(0, MOST_PEOPLE).map(({ id }) => id),
});

const namedIn = (what: 'organisation' | 'location', name: string, where: 'words' | 'region'): Evidence => ({
  kind: 'named',
  what,
  name,
  in: where,
});

/**
 * Whether the name or the description of a community has a name in it, word for word: what only has its terms somewhere is
 * as like for the score, but does not name it.
 */
function sayingOf(name: string | undefined) {
  const wanted = terms(organisationKey(name));
  const words = ` ${organisationKey(name)} `;
  return (community: Community, has: (term: string) => boolean): boolean =>
    wanted.length > 0 &&
    wanted.every(has) &&
    [community.name, community.description].some((text) => ` ${organisationKey(text)} `.includes(words));
}
