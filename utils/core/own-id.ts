const OWN = 'own:';

/** An id for a community that the user adds. @param unique names nothing else, e.g. a UUID. */
export const ownId = (unique: string): string => `${OWN}${unique}`;

/** Whether an id is that of a community that a user added. */
export const isOwnId = (communityId: string): boolean => communityId.startsWith(OWN);
