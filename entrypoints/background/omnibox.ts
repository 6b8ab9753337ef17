import { type Offer, onOmnibox } from '../../utils/platform/omnibox.ts';
import { openOptions } from '../../utils/platform/tabs.ts';
import { searchPeople } from '../../utils/store/search/search-people.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

/** The address bar shows no more. */
const MOST = 6;

/** Those found, each with something in the bar that no other has. */
async function offersFor(text: string): Promise<Offer[]> {
  const found = await searchPeople(await backgroundRecords(), { query: text }, MOST, Date.now());
  const taken = new Set<string>();
  return found.map(({ person: { id, name, headline, organisation } }) => {
    const more = [headline, organisation].filter(Boolean).join(' · ');
    let content = name;
    for (let i = 2; taken.has(content); i += 1) content = `${name} (${i})`;
    taken.add(content);
    return { id, content, text: more === '' ? name : `${name} — ${more}` };
  });
}

/** Opens whoever was chosen, or is found first by what was typed. */
async function open(id: string | undefined, typed: string): Promise<void> {
  const [first] = id === undefined ? await offersFor(typed) : [];
  const person = id ?? first?.id;
  await openOptions(person === undefined ? 'people' : `people/${person}`);
}

/** People in the address bar, after the keyword. */
export const listenToOmnibox = (): void => onOmnibox(offersFor, open);
