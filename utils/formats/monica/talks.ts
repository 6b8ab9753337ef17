import { type Contact, mention } from './contact.ts';
import { allSaid, type Entry, flagIn, listIn, saidBy, textIn } from './entry.ts';
import { interactionFrom, type Read } from './interaction.ts';
import { dayMomentIn } from './moment.ts';

/** What was written, each message after whoever wrote it. */
const messagesOf = (said: Entry, name: string): string =>
  listIn(said, 'messages')
    .map(saidBy)
    .flatMap((message) => {
      const content = textIn(message, 'content');
      return content === '' ? [] : [`${flagIn(message, 'written_by_me') ? 'Me' : name}: ${content}`];
    })
    .join('\n');

/** The calls and conversations with a contact. @param ref of the person. */
export function talksOf({ line, name, lists }: Contact, ref: string): Read[] {
  const [at, them] = [{ line }, name === '' ? 'They' : mention(name)];
  return [
    ...allSaid(lists, 'call').map((said) =>
      interactionFrom(at, 'call', [ref], dayMomentIn(said, 'called_at'), textIn(said, 'content')),
    ),
    ...allSaid(lists, 'conversation').map((said) =>
      interactionFrom(at, 'message', [ref], dayMomentIn(said, 'happened_at'), messagesOf(said, them)),
    ),
  ];
}
