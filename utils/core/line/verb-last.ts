import { closingAt } from './closing-words.ts';
import type { LineContext } from './entry.ts';
import { ON } from './joining-words.ts';
import { moreNamesAt, type Names, namesAt, namesWithAt } from './names.ts';
import type { OpenText } from './open-text.ts';
import { plain } from './phrases.ts';
import { placeTo } from './place.ts';

/** What German says first of what its last word tells: "ich habe mich mit Ada getroffen". */
const HAVING = new Set('habe hab haben hatte hatten ich wir mich uns'.split(' '));
/** A day and a place may stand between the people and the word. */
const MOST_BETWEEN = 3;

const dayTo = (open: OpenText, at: number): number | undefined => {
  const item = open.itemAt(at);
  const day = ON.has(plain(item)) ? open.itemAt(item.to) : item;
  return day.is === 'date' ? day.to : open.shortDayAt(at)?.to;
};

/** The word behind people that says the kind, with at most a day and a place between. */
function closingBehind(open: OpenText, at: number): ReturnType<typeof closingAt> {
  let to: number | undefined = at;
  for (let count = 0; count < MOST_BETWEEN && to !== undefined; count += 1) {
    const closing = closingAt(open, to);
    if (closing) return closing;
    to = dayTo(open, to) ?? placeTo(open, to);
  }
  return undefined;
}

/** People who are the object: one who is known, for a thing is written as a name is, and others beside them. */
function objectsAt(open: OpenText, at: number, context: LineContext): Names | undefined {
  const known = namesAt(open, at, false, context);
  if (!known) return undefined;
  const more = moreNamesAt(open, known.to, true, context);
  const names = { spans: [...known.spans, ...more.spans], to: more.to };
  return closingBehind(open, names.to)?.hasObject ? names : undefined;
}

const hasPeopleWith = (open: OpenText, at: number, context: LineContext): boolean => {
  const names = namesWithAt(open, open.itemAt(at), true, context);
  return names !== undefined && closingBehind(open, names.to)?.kind !== undefined;
};

/**
 * What stands at a place of a sentence whose last word says the kind: its people ("Ada gestern getroffen"), or the words
 * before a day and them that say nothing.
 */
export function verbLastAt(open: OpenText, at: number, context: LineContext): Names | undefined {
  let to = at;
  while (HAVING.has(plain(open.itemAt(to)))) to = open.itemAt(to).to;
  if (to === at) return objectsAt(open, at, context);
  const people = dayTo(open, to) ?? to;
  const isSaid = [to, people].some(
    (one) => hasPeopleWith(open, one, context) || objectsAt(open, one, context),
  );
  return isSaid ? { spans: [{ part: 'join', from: open.itemAt(at).from, to }], to } : undefined;
}
