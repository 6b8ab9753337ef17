import { byStrength } from '../forms/circle.ts';
import type { Network } from '../network.ts';
import { joinsInSteps } from '../rank/joins.ts';
import type { Steps } from '../steps.ts';
import type { SuggestInput } from '../suggest.ts';
import { placeOf } from './why-not.ts';

/** Something that is not known of a community, and could be. */
export interface WhatIf {
  /** A goal to learn this topic. */
  topic?: string;
  /** These contacts are in it. */
  members?: readonly string[];
}

/** Where a community would stand then: its place from 1, and whether it would be shown. */
export interface Would {
  what: WhatIf;
  place: number;
  shown: boolean;
}

const FEW = 3;

/**
 * What would have to be known for a community to be suggested, the least first: a goal about its main topic, the nearest
 * contact who is not in it yet, three of them, or a goal and a contact.
 */
export function whatIfs(communityId: string, { network, communities, matcher }: SuggestInput): WhatIf[] {
  const topics = communities.find(({ id }) => id === communityId)?.topics ?? [];
  const [topic] = topics.flatMap((each) => matcher.canonical(each) ?? []);
  const near = [...network.people]
    .filter(({ memberships }) => !memberships.includes(communityId))
    .sort(byStrength)
    .slice(0, FEW)
    .map(({ id }) => id);
  const one = near.slice(0, 1);
  return [
    ...(topic === undefined ? [] : [{ topic }]),
    ...(one.length > 0 ? [{ members: one }] : []),
    ...(near.length === FEW ? [{ members: near }] : []),
    ...(topic !== undefined && one.length > 0 ? [{ topic, members: one }] : []),
  ];
}

/** Where a community would stand if something were known; undefined where still nothing would speak for it. */
export function* would(communityId: string, what: WhatIf, input: SuggestInput): Steps<Would | undefined> {
  const network = withKnown(communityId, what, input.network);
  const found = placeOf(communityId, yield* joinsInSteps({ ...input, network }));
  return found && { what, ...found };
}

/** Whether one asks for nothing that another does not ask for too. */
const within = (one: WhatIf, other: WhatIf): boolean =>
  (one.topic === undefined || one.topic === other.topic) &&
  (one.members ?? []).every((id) => (other.members ?? []).includes(id));

/**
 * The least that would have to be known for a community to be suggested, each by itself; where nothing that is tried is
 * enough, what comes nearest.
 */
export function* enough(communityId: string, input: SuggestInput): Steps<readonly Would[]> {
  const tried: Would[] = [];
  for (const what of whatIfs(communityId, input)) {
    if (tried.some((one) => one.shown && within(one.what, what))) continue;
    const one = yield* would(communityId, what, input);
    if (one) tried.push(one);
  }
  const shown = tried.filter((one) => one.shown);
  return shown.length > 0 ? shown : tried.sort((a, b) => a.place - b.place).slice(0, 1);
}

function withKnown(communityId: string, { topic, members = [] }: WhatIf, network: Network): Network {
  const goals =
    topic === undefined
      ? []
      : [{ id: 'what if', kind: 'learn' as const, about: topic, createdAt: network.now }];
  const joining = new Set(members);
  return {
    ...network,
    me: { ...network.me, goals: [...network.me.goals, ...goals] },
    people: network.people.map((one) =>
      joining.has(one.id) ? { ...one, memberships: [...one.memberships, communityId] } : one,
    ),
  };
}
