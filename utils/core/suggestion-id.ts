const JOIN = 'join:';

/** The id of the suggestion to join a community, within the length of an id. */
export const joinId = (communityId: string): string => `${JOIN}${communityId}`.slice(0, 100);

/** The community that a suggestion's id names, if it is one to join. */
export const communityOf = (suggestionId: string): string | undefined =>
  suggestionId.startsWith(JOIN) ? suggestionId.slice(JOIN.length) : undefined;
