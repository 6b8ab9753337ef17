import type { LineEntry, LinePerson } from '../../../utils/core/line/entry.ts';

const MARK = { known: '*', several: '?', new: '+' } as const;
const day = (on: string): string => on.replace(/^2026-/u, '');

const person = ({ name, isHandle, who }: LinePerson): string =>
  `${isHandle ? '@' : ''}${name}${MARK[who.state]}`;

/**
 * An entry in few words: `met | with Ada*, Anna?, Zed+ | 05-19 | about x | #topic | link | in:x | gave:x | got:x | !x | >06-03 x`.
 * A star is somebody known, a question mark one of several, a plus somebody new; days without a year are of 2026.
 */
export function short(entry: LineEntry): string {
  const { kind, people, date, about, topics, links, community, gave, got, insights, followUp } = entry;
  return [
    kind ?? '',
    people.length > 0 ? `with ${people.map(person).join(', ')}` : '',
    date ? `${day(date.day)}${date.time ? ` ${date.time}` : ''}` : '',
    about === '' ? '' : `about ${about}`,
    ...topics.map((text) => `#${text}`),
    ...links,
    community === undefined ? '' : `in:${community}`,
    ...gave.map((text) => `gave:${text}`),
    ...got.map((text) => `got:${text}`),
    ...insights.map((text) => `!${text}`),
    followUp ? `>${day(followUp.on)}${followUp.what ? ` ${followUp.what}` : ''}` : '',
  ]
    .filter((part) => part !== '')
    .join(' | ');
}
