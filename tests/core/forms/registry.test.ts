import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aspects, FORM_IDS, POLES } from '../../../utils/core/aspects.ts';
import { FORM_TEXTS } from '../../../utils/core/forms/aspects-by-form.ts';
import { FORMS } from '../../../utils/core/forms/registry.ts';
import { matcher, plant } from '../suggest/planted.ts';

describe('the forms', () => {
  it('all ten have seven aspects, a name and a summary, each its own', () => {
    expect(Object.keys(FORM_TEXTS).toSorted()).toEqual([...FORM_IDS].toSorted());
    const said = Object.values(FORM_TEXTS).flatMap((form) => [
      form.name,
      form.summary,
      form.evidenceRule,
      ...Object.values(form.aspects),
    ]);
    expect(new Set(said).size).toBe(said.length);
    for (const form of Object.values(FORM_TEXTS)) {
      expect(aspects.parse(form.aspects)).toEqual(form.aspects);
      for (const text of Object.values(form.aspects)) {
        expect(text.length).toBeLessThanOrEqual(90);
        expect([...Object.values(POLES.networking), ...Object.values(POLES.practice)]).not.toContain(text);
      }
    }
  });

  it('all ten are registered, once each', () => {
    expect(FORMS.map(({ id }) => id).toSorted()).toEqual([...FORM_IDS].toSorted());
  });

  const word = fc.constantFrom(
    'rust',
    'wants to learn rust',
    'mentors',
    'beekeeping',
    'k8s',
    'I am learning Go',
    'facilitation',
    'met',
    'teaches Go',
  );
  const someone = fc.record({
    headline: word,
    tags: fc.array(word, { maxLength: 3 }),
    note: word,
    talk: word,
  });

  it('never propose the unknown, the same twice or anything without evidence', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 14 }), fc.array(word, { maxLength: 3 }), (people, goals) => {
        const planted = plant();
        people.forEach(({ headline, tags, note, talk }, at) => {
          planted
            .person(`p${at}`, { headline, tags })
            .note(`n${at}`, `p${at}`, note)
            .talk(`i${at}`, `p${at} p0`, talk);
        });
        for (const [at, about] of goals.entries()) planted.goal(`g${at}`, at % 2 ? 'mentor' : 'learn', about);
        const network = planted.network();
        const ids = new Set(network.people.map(({ id }) => id));
        for (const form of FORMS) {
          const circles = form.propose(network, matcher);
          expect(new Set(circles.map(({ id }) => id)).size).toBe(circles.length);
          for (const circle of circles) {
            expect(circle.evidence.length).toBeGreaterThan(0);
            expect(circle.personIds.length).toBeGreaterThan(0);
            expect(circle.personIds.every((id) => ids.has(id))).toBe(true);
            expect(new Set(circle.personIds).size).toBe(circle.personIds.length);
            expect(Number.isFinite(circle.score)).toBe(true);
            expect(circle.personIds).toContain(form.firstStep(circle, (id) => id).askFirst);
          }
          expect(form.propose(network, matcher)).toEqual(circles);
        }
      }),
      { numRuns: 60 },
    );
  });
});
