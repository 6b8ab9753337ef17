import { placeOf } from '../core/address-place.ts';
import { type Community, community } from '../core/community.ts';
import { sensitiveTermIn } from './sensitive.ts';

/** The longest description of a community in the catalogue: it stands on a card. */
const DESCRIPTION = 200;
const TOPICS = { least: 2, most: 6 } as const;

const MARKETING =
  /\b(?:leading|premier|world[- ]class|cutting[- ]edge|passionate|vibrant|thriving|empower\w*|unlock\w*|largest|innovative|unparalleled|best[- ]in[- ]class|amazing|exciting|revolutioni[sz]\w*|game[- ]chang\w*|like-minded|one[- ]stop|must[- ]have|ultimate)\b/iu;

// An invitation expires, and a short link hides where it leads.
const FLEETING =
  /^https?:\/\/(?:discord\.(?:gg|com\/invite)|join\.slack\.com|[\w-]+\.slack\.com\/join|chat\.whatsapp\.com|bit\.ly|tinyurl\.com|t\.co|goo\.gl|adafru\.it)(?:\/|$)/iu;

/**
 * Why an entry may not stand in the catalogue, one sentence for each reason; none for a good entry.
 * It takes anything, so that an entry which is not even of the right shape is refused with a reason too.
 */
export function problemsOf(entry: unknown, topicNames: ReadonlySet<string>): string[] {
  const parsed = community.safeParse(entry);
  if (!parsed.success) {
    return parsed.error.issues.map(
      (issue) => `Its «${issue.path.join('.') || 'entry'}» does not fit: ${issue.message}.`,
    );
  }
  const it = parsed.data;
  return [
    ...missingProblems(it),
    ...addressProblems(it),
    ...topicProblems(it, topicNames),
    ...descriptionProblems(it.description ?? ''),
    ...sourceProblems(it),
    ...sensitiveProblems(it),
  ];
}

/** What only a community of the user's own may lack. */
function missingProblems({ fields, ...it }: Community): string[] {
  const missing = (['url', 'description', 'membership'] as const)
    .filter((part) => it[part] === undefined)
    .map((part) => `It has no «${part}».`);
  return fields.length === 0 ? [...missing, 'It has no «fields».'] : missing;
}

function addressProblems({ id, url = '' }: Community): string[] {
  const found: string[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    found.push(`Its id «${id}» is not a slug such as «write-the-docs».`);
  if (!url.startsWith('https://')) found.push(`Its address «${url}» is not https.`);
  if (!URL.canParse(url)) found.push(`Its address «${url}» is not an address.`);
  if (FLEETING.test(url))
    found.push(`Its address «${url}» is an invitation or a short link, which may not last.`);
  return found;
}

function topicProblems({ topics }: Community, topicNames: ReadonlySet<string>): string[] {
  const found = topics
    .filter((topic) => !topicNames.has(topic))
    .map((topic) => `Its topic «${topic}» is not in the list.`);
  if (topics.length < TOPICS.least || topics.length > TOPICS.most) {
    found.push(`It has ${topics.length} topics; ${TOPICS.least} to ${TOPICS.most} are wanted.`);
  }
  if (new Set(topics).size < topics.length) found.push('It names a topic twice.');
  return found;
}

function descriptionProblems(text: string): string[] {
  const found: string[] = [];
  if (text.length > DESCRIPTION)
    found.push(`Its description has ${text.length} characters; ${DESCRIPTION} is the most.`);
  if (!/^\p{Lu}/u.test(text) || !/\.$/u.test(text))
    found.push('Its description is not a sentence, from capital to full stop.');
  if (/[.!?]["»)]?\s+\p{Lu}/u.test(text)) found.push('Its description is more than one sentence.');
  const marketing = MARKETING.exec(text)?.[0];
  if (marketing !== undefined)
    found.push(`Its description praises («${marketing}») instead of saying what happens there.`);
  return found;
}

/** What a user adds may rest on what the user knows; what ships was seen by somebody else as well. */
function sourceProblems({ source, confidence }: Community): string[] {
  const general = 'general knowledge';
  if (confidence === 'own') return ['It rests on the word of one user.'];
  if (confidence === general) return ['It rests on general knowledge; nobody saw it in public material.'];
  if (source !== general) return [];
  return [`Its source «${source}» and its confidence «${confidence}» contradict each other.`];
}

function sensitiveProblems(it: Community): string[] {
  const texts = [
    it.name,
    it.description,
    ...it.topics,
    ...it.fields,
    ...Object.values(it.aspects ?? {}),
  ].filter((text) => text !== undefined);
  return texts.flatMap((text) => {
    const term = sensitiveTermIn(text);
    return term === undefined ? [] : [`It touches a sensitive trait («${term}» in «${text}»).`];
  });
}

/** Entries that say the same as an earlier one: one sentence for each id, name, address or description that stands twice. */
export function repeatsIn(entries: readonly Community[]): string[] {
  const keys: Record<string, (entry: Community) => string> = {
    id: (entry) => entry.id,
    name: (entry) => entry.name.toLowerCase(),
    address: (entry) => placeOf(entry.url ?? entry.id),
    description: (entry) => (entry.description ?? entry.id).toLowerCase(),
  };
  return Object.entries(keys).flatMap(([what, keyOf]) => repeated(entries, what, keyOf));
}

function repeated(
  entries: readonly Community[],
  what: string,
  keyOf: (entry: Community) => string,
): string[] {
  const first = new Map<string, Community>();
  return entries.flatMap((entry) => {
    const earlier = first.get(keyOf(entry));
    if (!earlier) first.set(keyOf(entry), entry);
    return earlier ? [`«${entry.name}» has the ${what} of «${earlier.name}»: ${keyOf(entry)}.`] : [];
  });
}
