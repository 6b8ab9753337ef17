import * as z from 'zod/mini';
import { type CommunityIndex, indexCommunities } from '../../utils/core/rank/community-index.ts';
import type { RankInput, RankUser } from '../../utils/core/rank/facts.ts';
import { rankCommunities } from '../../utils/core/rank/rank.ts';

const words = z._default(z.nullish(z.string()), '');
const list = z._default(z.nullish(z.array(z.string())), []);
const person = z.object({
  bio: words,
  org: words,
  location: words,
  topics: list,
  communities: list,
  evidence: z._default(z.nullish(z.record(z.string(), z.string())), {}),
});
const community = z.object({ id: z.string(), name: words, description: words, topics: list });
/** One case of the protocol. */
export const rankCase = z.object({
  user: person,
  contacts: z.array(person),
  communities: z.array(community),
  candidates: z.array(z.string()),
});

export type RankCase = z.infer<typeof rankCase>;

/** The answer to one line of the protocol: scores, or what is wrong with the line. */
export function answer(line: string): { scores: number[] } | { error: string } {
  try {
    return { scores: scoresOf(rankCase.parse(JSON.parse(line))) };
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message.slice(0, 500) : String(cause) };
  }
}

/** A score for each candidate, in their order. */
export function scoresOf(asked: RankCase): number[] {
  const input = inputOf(asked);
  const scores = rankCommunities(input);
  return asked.candidates.map((id) => scores[input.communities.at.get(id) ?? -1] ?? 0);
}

/** A case as the ranking takes it. */
export function inputOf({ user, contacts, communities }: RankCase): RankInput {
  return {
    user: personOf(user),
    contacts: contacts.map(personOf),
    communities: indexOf(communities),
  };
}

/** What they say of themselves, their topics twice, and what they did where. */
function personOf({ bio, org, location, topics, communities, evidence }: z.infer<typeof person>): RankUser {
  const said = (topics ?? []).join('\n');
  return {
    text: [said, said, bio, ...Object.values(evidence ?? {})].join('\n'),
    memberships: communities ?? [],
    ...(org ? { organisation: org } : {}),
    ...(location ? { location } : {}),
  };
}

// Cases come in runs over the same communities: their texts are read once a run.
let last: { key: string; index: CommunityIndex } | undefined;

function indexOf(communities: readonly z.infer<typeof community>[]): CommunityIndex {
  const key = JSON.stringify(communities);
  if (last?.key !== key) last = { key, index: indexCommunities(communities.map(filled)) };
  return last.index;
}

const filled = ({ id, name, description, topics }: z.infer<typeof community>) => ({
  id,
  name: name ?? '',
  description: description ?? '',
  topics: topics ?? [],
});
