import type { Message } from './message-rows.ts';

/** The keys of those who are in the most conversations: one, unless there are few. */
function inMost(messages: readonly Message[]): string[] {
  const conversations = new Map<string, Set<string>>();
  for (const { conversation, participants } of messages)
    for (const { key } of participants) {
      const theirs = conversations.get(key) ?? new Set();
      conversations.set(key, theirs.add(conversation));
    }
  let most = 0;
  for (const { size } of conversations.values()) most = Math.max(most, size);
  return [...conversations].filter(([, { size }]) => size === most).map(([key]) => key);
}

/**
 * Who of the participants is the user: who is in the most conversations. Where several are, nobody of the connections,
 * and of the others the one whom the invitations call the user.
 * @returns undefined where it cannot be told.
 */
export function meAmong(
  messages: readonly Message[],
  isConnection: (key: string) => boolean,
  mine: string | undefined,
): string | undefined {
  const often = inMost(messages);
  if (often.length === 1) return often[0];
  const strangers = often.filter((key) => !isConnection(key));
  return strangers.find((key) => key === mine) ?? (strangers.length === 1 ? strangers[0] : undefined);
}
