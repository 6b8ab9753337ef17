const JOIN = 'join:';

/** The id of the suggestion to join a community, within the length of an id. */
export const joinId = (communityId: string): string => `${JOIN}${communityId}`.slice(0, 100);

/** The community that a suggestion's id names, if it is one to join. */
export const communityOf = (suggestionId: string): string | undefined =>
  suggestionId.startsWith(JOIN) ? suggestionId.slice(JOIN.length) : undefined;

/** What the id of a circle names, see `circleId`: its form, and what it is about in plain letters; undefined for another id. */
export function circleIn(suggestionId: string): { form: string; about: string } | undefined {
  const [, form, about] = /^circle:([^:]+):([^:]+):/u.exec(suggestionId) ?? [];
  return form === undefined || about === undefined ? undefined : { form, about: about.replaceAll('-', ' ') };
}

/** The id of the suggestion to be in touch again. The last contact is in it: a tie that fades anew is a new proposal. */
export const reconnectId = (personId: string, lastAt: number): string =>
  `reconnect:${personId.slice(0, 75)}:${lastAt.toString(36)}`;

/** The id of an introduction: by the first two in the order of their ids, so that a third who joins makes no new one. */
export const introduceId = (personIds: readonly string[]): string =>
  `introduce:${[...personIds]
    .sort()
    .slice(0, 2)
    .map((id) => id.slice(0, 44))
    .join('+')}`;

/** The id of the suggestion to widen the network by a discipline, whatever letters it is written in. */
export const widenId = (topic: string): string =>
  `widen:${encodeURIComponent(topic).replace(/[^\w.%+-]/gu, '~')}`.slice(0, 100);
