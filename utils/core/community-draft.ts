import type { FormId } from './aspects.ts';
import type { Community } from './community.ts';
import { bounded, Refusal } from './drafts.ts';
import { LIMITS } from './limits.ts';

/** What the user says about a community of their own, before it is checked; each text may be empty but the name. */
export interface CommunityDraft {
  name: string;
  /** As it is typed, with or without `https://`. */
  url: string;
  topics: readonly string[];
  form: FormId;
  cadence: string;
  membership: string;
  region: string;
  language: string;
  description: string;
}

/** So many topics a community has at most. */
export const MOST_TOPICS = 12;

/** What a draft says of a community. */
export type CommunityEntry = Pick<Community, 'name' | 'topics' | 'form'> &
  Partial<Pick<Community, 'url' | 'cadence' | 'membership' | 'region' | 'language' | 'description'>>;

const oneLine = (text: string, what: string, max: number): string =>
  bounded(text.replace(/\s+/gu, ' '), what, max);

const NO_ADDRESS =
  'The address is not one of the web. Type it as the browser shows it, such as https://example.org/meetup, or leave it empty.';

/** An address of the web, typed with or without its scheme; nothing for an empty one. Never one that could run script. */
function addressIn(text: string): string | undefined {
  const typed = bounded(text, 'The address', LIMITS.url);
  if (typed === '') return undefined;
  const full = /^https?:\/\//iu.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(full) && !/\s/u.test(full) ? new URL(full) : undefined;
  if (!url?.hostname.includes('.') || url.href.length > LIMITS.url) throw new Refusal(NO_ADDRESS);
  return url.href;
}

/** Each once, in any case. */
function topicsIn(list: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const one of list) {
    const topic = oneLine(one, 'A topic', LIMITS.tag);
    const key = topic.toLocaleLowerCase();
    if (topic !== '' && !kept.has(key)) kept.set(key, topic);
  }
  if (kept.size === 0)
    throw new Refusal('Say at least one topic of the community: what it is about is what it is found by.');
  if (kept.size > MOST_TOPICS)
    throw new Refusal(`${MOST_TOPICS} topics are the most. Remove some and save again.`);
  return [...kept.values()];
}

function languageIn(text: string): string {
  const typed = bounded(text, 'The language', 35);
  if (typed === '') return '';
  try {
    return new Intl.Locale(typed).toString();
  } catch {
    throw new Refusal('The language is not one that can be read. Write its code, such as en, de or pt-BR.');
  }
}

/**
 * Checks what the user says about a community.
 * @throws {Refusal} with a sentence, where it cannot be kept as it is.
 */
export function communityFrom(draft: CommunityDraft): CommunityEntry {
  const name = oneLine(draft.name, 'The name', LIMITS.name);
  if (name === '') throw new Refusal('A community needs a name: type one and save again.');
  const url = addressIn(draft.url);
  const texts = {
    cadence: oneLine(draft.cadence, 'How often it meets', LIMITS.line),
    membership: oneLine(draft.membership, 'How one becomes a member', LIMITS.line),
    region: oneLine(draft.region, 'The region', LIMITS.line),
    language: languageIn(draft.language),
    description: oneLine(draft.description, 'The sentence', LIMITS.line),
  };
  return {
    ...{ name, topics: topicsIn(draft.topics), form: draft.form },
    ...(url === undefined ? {} : { url }),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
  };
}
