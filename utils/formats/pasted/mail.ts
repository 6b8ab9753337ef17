import { addressParser, decodeWords } from 'postal-mime';
import {
  eachPerson,
  headAndRest,
  headEnd,
  type Pasted,
  pastedPerson,
  seenLine,
  seenText,
} from '../../core/pasted.ts';

/** No header that a person wrote is longer. */
const LONGEST = 20_000;

/** The headers of an e-mail by their names, with continued lines in one. The first of a name counts. */
function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    const [, named, value] = /^([\w-]+)[ \t]*:(.*)$/u.exec(line) ?? [];
    if (named === undefined) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
    else {
      name = headers.has(named.toLowerCase()) ? '' : named.toLowerCase();
      headers.set(name, (value ?? '').trim());
    }
  }
  return headers;
}

/** Outlook parts addresses with semicolons. */
const peopleIn = (value: string | undefined) =>
  addressParser((value ?? '').slice(0, LONGEST).replace(/;/gu, ','), { flatten: true }).map(
    ({ name, address }) => pastedPerson(decodeWords(name), address),
  );

/** A moment as e-mails have it (RFC 5322, 3.3) or as mail programs show it; undefined where it cannot be told surely. */
function momentOf(date: string | undefined): number | undefined {
  const at = Date.parse(
    (date ?? '')
      .slice(0, 100)
      .replace(/\bat\b/iu, ' ')
      .replace(/\s+/gu, ' '),
  );
  return Number.isNaN(at) ? undefined : at;
}

/** The head of a pasted e-mail (RFC 5322, with the words of RFC 2047), and what stands below it as text. */
export function pastedMail(text: string): Pasted {
  const lines = headAndRest(text);
  const end = headEnd(lines);
  const headers = headersOf(lines.slice(0, end));
  const date = headers.get('date') ?? headers.get('sent');
  const at = momentOf(date);
  const subject = seenLine(decodeWords((headers.get('subject') ?? '').slice(0, LONGEST)));
  const body = seenText(lines.slice(end).join('\n'));
  const undated = date && at === undefined ? `Date: ${seenLine(date)}` : '';
  return {
    ...{ as: 'e-mail', kind: 'email' },
    people: eachPerson(['from', 'to', 'cc'].flatMap((name) => peopleIn(headers.get(name)))),
    ...(at !== undefined && { at }),
    about: [subject, undated, body].filter((part) => part !== '').join('\n'),
  };
}
