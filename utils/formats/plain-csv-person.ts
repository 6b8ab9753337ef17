import type { IncomingPerson, LeftOut } from '../core/incoming.ts';
import { email, webUrl } from '../core/shapes.ts';
import { refOf } from './plain-csv-refs.ts';
import { unreadable } from './plain-csv-sentences.ts';

/** What a row of a table says about a person, not looked at yet: texts may be empty, addresses may be none. */
export interface RowSaid {
  line: number;
  name: string;
  lines: Readonly<Record<'pronouns' | 'headline' | 'organisation' | 'location', string>>;
  emails: readonly string[];
  pages: readonly string[];
  tags: readonly string[];
  topics: readonly string[];
  notes: readonly string[];
}

/** A host with a dot in it, and what may follow one: an address without its scheme. */
const HOST_FIRST = /^[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}[\p{L}\p{N}-]+(?:[:/?#]|$)/u;

/** The address of a page, with the scheme where it is left out; undefined where the text is none. */
function pageFrom(text: string): string | undefined {
  const url = HOST_FIRST.test(text) ? `https://${text}` : text;
  return webUrl.safeParse(url).success && URL.canParse(url) ? url : undefined;
}

const emailFrom = (text: string): string | undefined =>
  email.safeParse(text.toLowerCase()).success ? text : undefined;

/** Without empty ones, and each once in any case, as it is written first. */
function distinct(texts: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const text of texts) {
    const key = text.toLowerCase();
    if (text !== '' && !kept.has(key)) kept.set(key, text);
  }
  return [...kept.values()];
}

/** The texts that are what they should be, each once, and those that are not; empty ones are neither. */
function apart(texts: readonly string[], from: (text: string) => string | undefined) {
  const found = texts.filter((text) => text !== '').map((text) => ({ text, good: from(text) }));
  return {
    good: [...new Set(found.flatMap((one) => one.good ?? []))],
    bad: found.flatMap((one) => (one.good === undefined ? one.text : [])),
  };
}

const filled = <Field extends string>(lines: Readonly<Record<Field, string>>) =>
  Object.fromEntries(Object.entries(lines).filter(([, text]) => text !== '')) as Partial<
    Record<Field, string>
  >;

const NOBODY =
  'This line names nobody: it has no name, no e-mail address and no page, so it is left out. To keep it, write a name in the file and choose the file again.';

function known(said: RowSaid, emails: string[], pages: string[], refOnce: (ref: string) => string) {
  return {
    ref: refOnce(refOf(emails, pages, said.name, said.lines.organisation)),
    name: said.name,
    ...filled(said.lines),
    emails,
    pages,
    tags: distinct(said.tags),
    topics: distinct(said.topics),
    notes: [...new Set(said.notes)].filter((text) => text !== '').map((text) => ({ text })),
  };
}

/**
 * The person that a row names, if it names one, and what of it is left out.
 * @param refOnce makes the ref differ from those of the rows before.
 */
export function personOf(
  said: RowSaid,
  refOnce: (ref: string) => string,
): { person?: IncomingPerson; leftOut: LeftOut[] } {
  const at = { line: said.line };
  const { good: emails, bad: noEmails } = apart(distinct(said.emails), emailFrom);
  const { good: pages, bad: noPages } = apart(said.pages, pageFrom);
  const reasons = [
    ...unreadable(noEmails, 'an e-mail address', 'e-mail addresses'),
    ...unreadable(noPages, 'the address of a page', 'addresses of pages'),
  ];
  const nobody = said.name === '' && emails.length === 0 && pages.length === 0;
  if (nobody) reasons.push(NOBODY);
  const leftOut = reasons.map((reason) => ({ at, reason }));
  return nobody ? { leftOut } : { person: { at, ...known(said, emails, pages, refOnce) }, leftOut };
}
