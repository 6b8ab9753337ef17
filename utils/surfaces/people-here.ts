import { LIMITS } from '../core/limits.ts';
import type { Person } from '../core/person.ts';
import { currentTab, linksOfTab, textOfTab } from '../platform/tabs.ts';
import { type Namesakes, namedIn } from '../store/named-in.ts';
import { peopleOfKeys } from '../store/people-of-keys.ts';
import { records } from './records.ts';

/** So many links of a page are looked at. */
const MOST = 2_000;

// What comes out of a page is looked at like a message: its script runs beside whatever else is there.
const isAddress = (one: unknown): one is string => typeof one === 'string' && one.length <= LIMITS.url;

/** Known people whom links of the page in front lead to, each once; 'closed' where it may not be read. */
export async function peopleLinked(): Promise<'closed' | Person[]> {
  const tab = await currentTab();
  const links = tab && (await linksOfTab(tab.id));
  if (!Array.isArray(links)) return 'closed';
  const { keysOf } = await import('./link-keys.ts');
  const own = new Set(keysOf(tab?.url ?? ''));
  const keys = links.slice(0, MOST).filter(isAddress).flatMap(keysOf);
  const found = await peopleOfKeys(
    await records(),
    keys.filter((key) => !own.has(key)),
  );
  return [...new Map(found.map(({ person }) => [person.id, person])).values()];
}

/**
 * Known people whose names stand on the page in front, those of one name together; 'closed' where it may not be read.
 * @param linked ids of those whom it links to: they are found already.
 */
export async function peopleNamed(linked: readonly string[]): Promise<'closed' | Namesakes[]> {
  const tab = await currentTab();
  const text = tab && (await textOfTab(tab.id));
  if (typeof text !== 'string') return 'closed';
  const found = await namedIn(await records(), text);
  return found.filter((people) => !people.some(({ id }) => linked.includes(id)));
}
