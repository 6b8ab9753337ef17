import type { AboutMe } from '../../../utils/core/about-me.ts';
import type { Community } from '../../../utils/core/community.ts';
import type { Goal } from '../../../utils/core/goal.ts';
import type { Interaction } from '../../../utils/core/interaction.ts';
import { ME, type Membership, membershipId } from '../../../utils/core/membership.ts';
import type { Network } from '../../../utils/core/network.ts';
import { type NetworkRecords, networkOf } from '../../../utils/core/network-of.ts';
import type { Note } from '../../../utils/core/note.ts';
import type { Person } from '../../../utils/core/person.ts';
import { NO_TIE, tieOf } from '../../../utils/core/tie.ts';
import type { Topic } from '../../../utils/core/topic.ts';
import { topicMatcher } from '../../../utils/core/topics/matcher.ts';

export const NOW = Date.UTC(2026, 5, 15);
const DAY = 86_400_000;

const topic = (name: string, more: Partial<Topic> = {}): Topic => ({
  name,
  aliases: [],
  parents: [],
  related: [],
  ...more,
});

export const TOPICS: readonly Topic[] = [
  topic('programming'),
  topic('rust', { parents: ['programming'], related: ['webassembly'] }),
  topic('webassembly', { aliases: ['wasm'] }),
  topic('go', { aliases: ['golang'], cased: ['Go'], parents: ['programming'] }),
  topic('R', { aliases: ['rstats'], cased: ['R'] }),
  topic('kubernetes', { aliases: ['k8s'] }),
  topic('beekeeping', { aliases: ['apiculture'] }),
  topic('facilitation'),
  topic('open data'),
  topic('machine learning', { aliases: ['ML'] }),
  topic('learning design'),
];
export const matcher = topicMatcher(TOPICS);

/** Records being planted, in the words of a test. */
export function plant() {
  const records = { people: [], interactions: [], notes: [], memberships: [], goals: [] } as {
    people: Person[];
    interactions: Interaction[];
    notes: Note[];
    memberships: Membership[];
    goals: Goal[];
    about?: AboutMe;
  };
  const times = { createdAt: NOW - 400 * DAY, updatedAt: NOW - DAY };
  const planted = {
    records: records as NetworkRecords,
    person(id: string, more: Partial<Person> = {}) {
      const name = `${id[0]?.toUpperCase()}${id.slice(1)} Test`;
      records.people.push({ id, name, tags: [], topics: [], tie: NO_TIE, ...times, ...more });
      return planted;
    },
    people(ids: string, more: Partial<Person> = {}) {
      for (const id of ids.split(' ')) planted.person(id, more);
      return planted;
    },
    talk(id: string, personIds: string, about: string, more: Partial<Interaction> = {}) {
      const at = NOW - 10 * DAY;
      records.interactions.push({
        id,
        personIds: personIds.split(' '),
        kind: 'met',
        at,
        about,
        topics: [],
        ...times,
        ...more,
      });
      return planted;
    },
    note(id: string, personId: string, text: string, more: Partial<Note> = {}) {
      records.notes.push({ id, personId, text, ...times, ...more });
      return planted;
    },
    member(who: string, communityId: string) {
      records.memberships.push({ id: membershipId(who, communityId), who, communityId, createdAt: NOW });
      return planted;
    },
    mine: (communityId: string) => planted.member(ME, communityId),
    goal(id: string, kind: Goal['kind'], about?: string) {
      records.goals.push({ id, kind, createdAt: NOW, ...(about === undefined ? {} : { about }) });
      return planted;
    },
    about(said: AboutMe) {
      records.about = said;
      return planted;
    },
    network(): Network {
      const people = records.people.map((person) => ({
        ...person,
        tie: tieOf(records.interactions.filter(({ personIds }) => personIds.includes(person.id))),
      }));
      return networkOf({ ...records, people }, matcher, NOW);
    },
  };
  return planted;
}

export function community(id: string, topics: string[], more: Partial<Community> = {}): Community {
  return {
    id,
    name: `The ${id} community`,
    url: `https://example.org/${id}`,
    topics,
    fields: ['software'],
    form: 'interest-specific-collaboration-hub',
    description: `People meet about ${topics.join(' and ')}.`,
    membership: 'open',
    source: 'test',
    confidence: 'general knowledge',
    ...more,
  };
}
