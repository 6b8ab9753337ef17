import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StagedPerson } from '../../../utils/core/imports/batches.ts';
import { wavesOf } from '../../../utils/core/imports/waves.ts';

const staged = fc.record({
  mark: fc.nat(9),
  handles: fc.array(fc.nat(9), { maxLength: 3 }),
  known: fc.nat(6),
});

const personOf = ({ mark, handles, known }: { mark: number; handles: number[]; known: number }, at: number) =>
  ({
    person: {
      mark: `m${mark}`,
      fields: { name: 'Ada' },
      pages: handles.map((n) => ({
        identity: { site: 'github', handle: `h${n}` },
        url: `https://github.com/h${n}`,
      })),
      notes: [],
      at: '',
    },
    newId: `new${at}`,
    ...(known < 3 ? { personId: `p${known}` } : {}),
  }) as unknown as StagedPerson;

const areLinked = (a: StagedPerson, b: StagedPerson): boolean =>
  a.person.mark === b.person.mark ||
  (a.personId !== undefined && a.personId === b.personId) ||
  a.person.pages.some(({ url }) => b.person.pages.some((page) => page.url === url));

it('has everybody once; whoever may be one with another comes after them, never beside them', () => {
  fc.assert(
    fc.property(fc.array(staged, { maxLength: 30 }), (list) => {
      const people = list.map(personOf);
      const waves = wavesOf(people);
      expect(waves.flat().toSorted((a, b) => people.indexOf(a) - people.indexOf(b))).toEqual(people);
      const waveOf = (person: StagedPerson) => waves.findIndex((wave) => wave.includes(person));
      for (const [at, later] of people.entries())
        for (const earlier of people.slice(0, at))
          if (areLinked(earlier, later)) expect(waveOf(later)).toBeGreaterThan(waveOf(earlier));
    }),
  );
});

it('takes people who share nothing in at once', () => {
  const people = Array.from({ length: 250 }, (_, i) => personOf({ mark: i, handles: [i], known: 9 }, i));
  expect(wavesOf(people)).toHaveLength(1);
});
