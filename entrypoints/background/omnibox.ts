import type { Person } from '../../utils/core/person.ts';
import { type Choice, type Offer, onOmnibox } from '../../utils/platform/omnibox.ts';
import { openLog } from '../../utils/platform/side-panel.ts';
import { openOptions } from '../../utils/platform/tabs.ts';
import { searchPeople } from '../../utils/store/search/search-people.ts';
import { keepLine } from '../../utils/surfaces/kept-lines.ts';
import { lineWith, loggable } from '../../utils/surfaces/loggable.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

/** The address bar shows no more. Two places of them are for what can be logged. */
const MOST = 6;
const MOST_PEOPLE = 4;

/** Each offer with something in the bar that no other has. */
function apart(offers: readonly Offer[]): Offer[] {
  const taken = new Set<string>();
  return offers.slice(0, MOST).map((offer) => {
    let { content } = offer;
    for (let i = 2; taken.has(content); i += 1) content = `${offer.content} (${i})`;
    taken.add(content);
    return { ...offer, content };
  });
}

function opening({ id, name, headline, organisation }: Person): Offer {
  const more = [headline, organisation].filter(Boolean).join(' · ');
  return { content: name, text: more === '' ? name : `${name} — ${more}`, choice: { open: id } };
}

const logging = (line: string): Offer => ({ content: line, text: `Log: ${line}`, choice: { log: line } });

/** Those found, a contact with the first of them, and what was typed where it says something of a contact. */
async function offersFor(text: string): Promise<Offer[]> {
  const store = await backgroundRecords();
  const found = await searchPeople(store, { query: text }, MOST_PEOPLE, Date.now());
  const line = await loggable(store, text);
  const [first] = found;
  return apart([
    ...found.map(({ person }) => opening(person)),
    ...(first && text.trim() !== '' ? [logging(lineWith(first.person.name))] : []),
    ...(line === undefined ? [] : [logging(line)]),
  ]);
}

/** Does what was chosen, or what is offered first for what was typed. Nothing is saved before it was seen in the form. */
async function choose(choice: Choice | undefined, typed: string): Promise<void> {
  const done = choice ?? (await offersFor(typed))[0]?.choice ?? { open: '' };
  if ('open' in done) return openOptions(done.open === '' ? 'people' : `people/${done.open}`);
  await keepLine(done.log);
  await openLog();
}

/** People in the address bar, after the keyword: to be opened, or to log a contact with. */
export const listenToOmnibox = (): void => onOmnibox(offersFor, choose);
