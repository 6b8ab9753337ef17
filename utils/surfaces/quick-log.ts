import type { Interaction } from '../core/interaction.ts';
import { LANGUAGE } from '../core/language.ts';
import type { InteractionDraft, PageView } from '../core/views.ts';
import { logInteraction } from '../store/interactions.ts';
import type { CurrentPage } from './current-page.ts';
import { records } from './records.ts';
import { attempt } from './said.ts';

const KIND_WORDS: Readonly<Record<Interaction['kind'], string>> = {
  met: 'Met',
  call: 'Call with',
  video: 'Video call with',
  message: 'Message with',
  email: 'E-mail with',
  event: 'Event with',
  introduction: 'Introduction with',
  mentoring: 'Mentoring with',
  collaboration: 'Collaboration with',
  'community meeting': 'Community meeting with',
};

const listed = (names: readonly string[]): string => new Intl.ListFormat(LANGUAGE).format(names);

async function namesOf(ids: readonly string[]): Promise<string[]> {
  const store = await records();
  const people = await Promise.all(ids.map((id) => store.db.get('people', id)));
  return people.flatMap((one) => (one ? [one.name] : []));
}

/** What was saved, in a sentence. */
async function sentenceFor(logged: Interaction): Promise<string> {
  const promise = logged.followUp ? ` Follow-up on ${logged.followUp.on}.` : '';
  return `Saved: ${KIND_WORDS[logged.kind]} ${listed(await namesOf(logged.personIds))}.${promise}`;
}

/** The profile of the page, if its person is not known yet. */
const strangerOn = (view: PageView) => (view.kind === 'profile' && !view.known ? view.profile : undefined);

/**
 * Logs what the form says.
 * @param withPage whether it is with the person of the current page, who is added if they are not known yet.
 * @returns whether it was saved.
 */
export async function quickLog(
  page: CurrentPage,
  draft: InteractionDraft,
  withPage: boolean,
): Promise<boolean> {
  const profile = withPage ? strangerOn(page.view.value) : undefined;
  const url = page.url.value?.startsWith('http') ? page.url.value : undefined;
  let sentence = '';
  const logged = await attempt(
    async () => {
      const context = { ...(profile ? { profile } : {}), ...(url ? { url } : {}) };
      const written = await logInteraction(await records(), draft, context, Date.now());
      sentence = await sentenceFor(written.result);
      return written;
    },
    () => sentence,
  );
  await page.refresh();
  return logged !== undefined;
}
