import { describe, expect, it } from 'vitest';
import { microMentorshipNetwork } from '../../../utils/core/forms/micro-mentorship-network.ts';
import type { CircleSuggestion } from '../../../utils/core/suggestion.ts';
import { matcher, plant } from '../suggest/planted.ts';

const propose = (planted: ReturnType<typeof plant>) =>
  microMentorshipNetwork.propose(planted.network(), matcher);
const matches = (circles: readonly CircleSuggestion[]) =>
  circles.flatMap(({ evidence }) =>
    evidence.flatMap((each) =>
      each.kind === 'match' ? [`${each.mentorId} → ${each.learnerId}: ${each.topic}`] : [],
    ),
  );
const step = (circle: CircleSuggestion | undefined) => {
  if (!circle) throw new Error('no circle');
  return microMentorshipNetwork.firstStep(circle, (id) => `${id} Name`);
};

describe('micro-mentorship network', () => {
  it('needs the topic in two places, or a word of teaching', () => {
    const wish = () => plant().person('ana', { headline: 'Rust engineer' }).goal('g1', 'learn', 'Rust');
    expect(propose(wish())).toEqual([]);
    expect(matches(propose(wish().note('n1', 'ana', 'rust in kernels')))).toEqual(['ana → me: rust']);
    expect(
      matches(
        propose(
          plant()
            .person('ana')
            .note('n1', 'ana', 'mentors beginners in rust')
            .goal('g1', 'be mentored', 'rust'),
        ),
      ),
    ).toEqual(['ana → me: rust']);
  });

  it('matches a learner with the user who mentors', () => {
    const circles = propose(plant().person('bo', { bio: 'New to Kubernetes.' }).goal('g1', 'mentor', 'k8s'));
    expect(matches(circles)).toEqual(['me → bo: kubernetes']);
    expect(circles[0]?.evidence).toContainEqual({ kind: 'goal', goalId: 'g1', topic: 'kubernetes' });
    expect(step(circles[0])).toMatchObject({ askFirst: 'bo' });
  });

  it('introduces two contacts, and says where the wish and the skill were seen', () => {
    const circles = propose(
      plant()
        .person('ana', { headline: 'Rust engineer' })
        .person('bo')
        .talk('i1', 'ana', 'rust at work')
        .talk('i2', 'bo', 'wants to learn Rust'),
    );
    expect(circles).toHaveLength(1);
    expect(circles[0]).toMatchObject({
      personIds: ['ana', 'bo'],
      evidence: [
        {
          kind: 'match',
          topic: 'rust',
          mentorId: 'ana',
          learnerId: 'bo',
          interactionIds: ['i1', 'i2'],
          noteIds: [],
        },
      ],
    });
    expect(step(circles[0]).invitation).toMatch(/Hi ana,[\s\S]*rust[\s\S]*bo Name/u);
  });

  it('knows whose wish it is', () => {
    const planted = plant()
      .people('ana bo', { tags: ['rust'], headline: 'Rust' })
      .note('n1', 'ana', 'I want to learn Go from her')
      .person('chidi', { tags: ['Go'], headline: 'Writes Go' })
      .talk('i1', 'ana bo', 'Bo wants to learn Go');
    expect(matches(propose(planted)).toSorted()).toEqual(['chidi → bo: go', 'chidi → me: go']);
    expect(
      matches(
        propose(plant().people('ana bo').talk('i1', 'ana bo', 'wants to learn Go').goal('g', 'mentor', 'go')),
      ),
    ).toEqual([]);
  });

  it('does not make a mentor of somebody who only wants it, nor a pair of one person', () => {
    const planted = plant()
      .person('ana', { headline: 'learning Rust', tags: ['rust'] })
      .note('n1', 'ana', 'wants to learn rust');
    expect(propose(planted.goal('g1', 'learn', 'rust'))).toEqual([]);
  });

  it('puts those who can teach each other together', () => {
    const planted = plant()
      .person('ana', { headline: 'Rust', tags: ['rust'] })
      .person('bo', { headline: 'Facilitation', tags: ['facilitation'] })
      .note('n1', 'ana', 'wants to learn facilitation')
      .note('n2', 'bo', 'wants to learn rust');
    const circles = propose(planted);
    expect(circles).toHaveLength(1);
    expect(matches(circles).toSorted()).toEqual(['ana → bo: rust', 'bo → ana: facilitation']);
  });

  it('does not propose one person into everything', () => {
    const planted = plant().person('ana', {
      headline: 'Rust',
      tags: ['rust', 'k8s', 'facilitation', 'open data'],
      bio: 'k8s, facilitation, open data',
    });
    for (const [at, topic] of ['rust', 'k8s', 'facilitation', 'open data'].entries())
      planted.person(`p${at}`).note(`n${at}`, `p${at}`, `wants to learn ${topic}`);
    const circles = propose(planted);
    expect(circles.filter(({ personIds }) => personIds.includes('ana')).length).toBeLessThanOrEqual(2);
    expect(new Set(circles.map(({ id }) => id)).size).toBe(circles.length);
  });
});
