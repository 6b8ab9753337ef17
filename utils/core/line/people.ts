import { fold } from '../words.ts';
import type { Candidate, LineContext, LinePerson, Who } from './entry.ts';

/** Words of a name that tell one from all who share a part of it: a first name alone never does. */
const TELLING = 2;

function whoOf(name: string, candidates: readonly Candidate[]): Who {
  const [first] = candidates;
  if (!first) return { state: 'new' };
  if (candidates.length === 1) return { state: 'known', id: first.id, name: first.name };
  const exact = candidates.filter((one) => fold(one.name) === fold(name));
  const [only] = exact;
  if (only && exact.length === 1 && name.split(' ').length >= TELLING)
    return { state: 'known', id: only.id, name: only.name };
  return { state: 'several', candidates };
}

/** Whether a name is somebody's whole name, or whole words of it beside each other; of a name without spaces its beginning. */
export function isCalled(name: string, asked: string): boolean {
  const [own, words] = [fold(name).split(/\s+/u), fold(asked).split(/\s+/u)];
  if (/^\p{sc=Han}{2,}$/u.test(asked) && name.startsWith(asked)) return true;
  return own.some((_, at) => words.every((word, i) => own[at + i] === word));
}

/** Somebody by the name in a line. Of several who may be meant none is chosen, but one whose full name it is. */
export const personCalled = (name: string, isHandle: boolean, context: LineContext): LinePerson => ({
  name,
  isHandle,
  who: whoOf(name, context.peopleCalled(name, isHandle)),
});

/** The same for two who are the same in a line. */
const keyOf = ({ name, isHandle, who }: LinePerson): string =>
  who.state === 'known' ? `id ${who.id}` : `${isHandle ? '@' : ''} ${fold(name)}`;

/** Each of them once, in the order of the line. */
export const eachOnce = (people: readonly LinePerson[]): LinePerson[] =>
  [...new Map([...people].reverse().map((one) => [keyOf(one), one])).values()].reverse();
