/** Up to so many people the user has each in mind, and what stands there is taken as it is. */
const FEW_PEOPLE = 50;
/** From so many on, a group has to be more than what chance gives. */
const MANY_PEOPLE = 500;
/** One in so many networks without any group may show one. */
const NETWORKS = 100;
/** So many forms look for groups that stand out: any of them may be mistaken. */
export const FORMS_THAT_LOOK = 8;

/** How much chance is to be reckoned with among so many people, 0 to 1. */
export const doubtAmong = (people: number): number =>
  Math.min(1, Math.max(0, Math.log(people / FEW_PEOPLE) / Math.log(MANY_PEOPLE / FEW_PEOPLE)));

/** What a group must bring, in nats, where it is one of so many that a form looked at: all that any form looks at is one look. */
export const leastSurprise = (lookedAt: number, people: number): number =>
  doubtAmong(people) * Math.log(NETWORKS * FORMS_THAT_LOOK * Math.max(1, lookedAt));
