import * as z from 'zod/mini';
import { findCircles } from '../../utils/core/circles/find-circles.ts';

const words = z._default(z.nullish(z.string()), '');
const list = z._default(z.nullish(z.array(z.string())), []);
const circlesCase = z.object({
  contacts: z.array(
    z.object({
      id: z.string(),
      bio: words,
      org: words,
      topics: list,
      communities: list,
      evidence: z._default(z.nullish(z.record(z.string(), z.string())), {}),
    }),
  ),
  communities: z.array(z.object({ id: z.string(), topics: list })),
});

/** How many circles of an answer count. */
const MOST = 12;

/** The answer to one line of the protocol: circles, or what is wrong with the line. */
export function answer(line: string): { circles: string[][] } | { error: string } {
  try {
    const { contacts, communities } = circlesCase.parse(JSON.parse(line));
    const people = contacts.map(({ id, bio, org, topics, communities: memberships, evidence }) => {
      const said = (topics ?? []).join('\n');
      return {
        id,
        // Under which community something is noted is no part of what a person says: the words alone count.
        text: [said, said, bio, ...Object.values(evidence ?? {})].join('\n'),
        memberships: memberships ?? [],
        ...(org ? { organisation: org } : {}),
      };
    });
    const known = communities.map(({ id, topics }) => ({ id, topics: topics ?? [] }));
    return { circles: findCircles(people, known, MOST) };
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message.slice(0, 500) : String(cause) };
  }
}
