import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_IDS } from '../../../utils/core/aspects.ts';
import { pickAcross } from '../../../utils/core/forms/circle.ts';
import { FORMS } from '../../../utils/core/forms/registry.ts';
import type { CircleSuggestion } from '../../../utils/core/suggestion.ts';
import { matcher, plant } from '../suggest/planted.ts';

const PER_PERSON = 3;
const PER_FORM = 4;

function holds(picked: readonly CircleSuggestion[], all: readonly CircleSuggestion[]): void {
  for (const [at, one] of picked.entries()) {
    expect(picked.filter(({ form }) => form === one.form).length).toBeLessThanOrEqual(PER_FORM);
    for (const id of one.personIds)
      expect(picked.filter(({ personIds }) => personIds.includes(id)).length).toBeLessThanOrEqual(PER_PERSON);
    for (const other of picked.slice(at + 1)) {
      const shared = one.personIds.filter((id) => other.personIds.includes(id)).length;
      expect(shared * 2).toBeLessThanOrEqual(Math.min(one.personIds.length, other.personIds.length));
      expect(one.score).toBeGreaterThanOrEqual(other.score);
    }
  }
  expect(picked.length > 0).toBe(all.length > 0);
}

const someone = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const circle = fc.record({
  form: fc.constantFrom(...FORM_IDS),
  topic: fc.constantFrom('rust', 'beekeeping', 'open data'),
  personIds: fc.uniqueArray(someone, { minLength: 1, maxLength: 6 }),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('across all forms', () => {
  it('nobody is in everything, and no two proposals share more than half', () => {
    fc.assert(
      fc.property(fc.array(circle, { maxLength: 30 }), (drawn) => {
        const all = drawn.map(
          (one, at): CircleSuggestion => ({
            kind: 'circle',
            id: `c${at}`,
            weight: 'good',
            evidence: [],
            ...one,
          }),
        );
        const picked = pickAcross(all, PER_PERSON, PER_FORM);
        holds(picked, all);
        expect(pickAcross([...all].reverse(), PER_PERSON, PER_FORM)).toEqual(picked);
      }),
    );
  });

  it('also of those that the forms find in one network', () => {
    const word = fc.constantFrom(
      'rust',
      'wants to learn rust',
      'beekeeping',
      'teaches Go',
      'facilitation',
      'k8s',
    );
    const person = fc.record({
      headline: word,
      tag: word,
      note: word,
      kind: fc.constantFrom('insight', 'resource'),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 6, maxLength: 16 }), (people) => {
        const planted = plant().goal('g1', 'solve a problem', 'rust').goal('g2', 'learn', 'facilitation');
        for (const [at, { headline, tag, note, kind }] of people.entries())
          planted
            .person(`p${at}`, { headline, tags: [tag], met: { how: 'Camp 2025' } })
            .note(`n${at}`, `p${at}`, note, { kind: kind as 'insight' })
            .talk(`i${at}`, `p${at} p${(at * 3) % people.length}`, tag);
        const network = planted.network();
        const all = FORMS.flatMap((form) => form.propose(network, matcher));
        holds(pickAcross(all, PER_PERSON, PER_FORM), all);
      }),
      { numRuns: 40 },
    );
  });
});
