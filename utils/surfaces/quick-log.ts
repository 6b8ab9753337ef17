import type { Interaction } from '../core/interaction.ts';
import type { Kinds } from '../core/kinds.ts';
import { LANGUAGE } from '../core/language.ts';
import type { InteractionDraft } from '../core/views.ts';
import { draftAt, storedAt } from '../store/at.ts';
import { type LogContext, logInteraction } from '../store/interactions.ts';
import { kindsIn } from '../store/kinds.ts';
import type { SaidToBelong } from '../store/meetings.ts';
import type { Store } from '../store/open.ts';
import { records } from './records.ts';
import { attempt } from './said.ts';
import { saidToBelong } from './said-to-belong.ts';

/** Those whose name does not make a sentence, unless the user calls them something else. */
const WORDS: Readonly<Record<string, string>> = { met: 'Met', video: 'Video call with' };

function kindInWords({ kind }: Interaction, { nameOf }: Kinds): string {
  const name = nameOf(kind);
  const own = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  if (own !== undefined) return own;
  return `${name.charAt(0).toLocaleUpperCase(LANGUAGE)}${name.slice(1)} with`;
}

/** As dates are written in the language of the interface. */
const dayFormat = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium' });

const listed = (names: readonly string[]): string => new Intl.ListFormat(LANGUAGE).format(names);

async function namesOf(ids: readonly string[]): Promise<string[]> {
  const store = await records();
  const people = await Promise.all(ids.map((id) => store.db.get('people', id)));
  return people.flatMap((one) => (one ? [one.name] : []));
}

/** Who was confirmed as a member by it, in a sentence; none for nobody. */
async function confirmedIn(said: SaidToBelong | undefined): Promise<string> {
  if (!said) return '';
  const names = await namesOf([...said.people.keys()]);
  if (names.length === 0) return said.profile === undefined ? '' : ' Marked as a member there.';
  return ` Marked as ${names.length === 1 ? 'a member' : 'members'} there: ${listed(names)}.`;
}

/** What was saved, in a sentence. */
async function sentenceFor(logged: Interaction, said: SaidToBelong | undefined): Promise<string> {
  const kinds = await kindsIn(await records());
  const there = logged.event === undefined ? '' : ` At ${logged.event}.`;
  const promise = logged.followUp
    ? ` Follow-up on ${dayFormat.format(new Date(`${logged.followUp.on}T12:00`))}.`
    : '';
  return `Saved: ${kindInWords(logged, kinds)} ${listed(await namesOf(logged.personIds))}.${there}${promise}${await confirmedIn(said)}`;
}

/** As `saidToBelong`, also in the community that the user is at. */
async function saidToBelongAt(store: Store, given: InteractionDraft, profile: LogContext['profile']) {
  const { draft } = await draftAt(storedAt(store), given, Date.now());
  return saidToBelong(store, draft, profile);
}

/**
 * Logs what the form says.
 * @param context the page it was begun on, with its profile if that person is in it.
 * @returns whether it was saved.
 */
export async function quickLog(draft: InteractionDraft, context: LogContext): Promise<boolean> {
  let sentence = '';
  return attempt(
    async () => {
      const store = await records();
      // What is noticed is a help: where it fails, the contact is logged without.
      const said = await saidToBelongAt(store, draft, context.profile).catch(() => undefined);
      const saying = said ? { ...context, said } : context;
      const written = await logInteraction(store, draft, saying, Date.now());
      // It is saved: if the names cannot be read now, it is said without them.
      sentence = await sentenceFor(written.result, said).catch(() => 'Saved.');
      return written;
    },
    () => sentence,
  );
}
