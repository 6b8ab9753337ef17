import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passageOf } from '../../../utils/core/search/passage.ts';

const LONG = `${'We spoke about the harbour. '.repeat(20)}She measures Tîdes at night, ${'and so on '.repeat(30)}`;

it('shows the word that was found, in its sentence, whatever its accents', () => {
  const passage = passageOf(LONG, ['tide'], 160);
  expect(passage).toMatch(/^….*She measures Tîdes at night/u);
  expect(passage.length).toBeLessThanOrEqual(162);
});

it('leaves a short text as it is, and begins at the beginning where nothing is found', () => {
  expect(passageOf('Owes me a key', ['key'], 160)).toBe('Owes me a key');
  expect(passageOf(LONG, ['nowhere'], 20)).toBe(`${LONG.slice(0, 20)}…`);
});

it('has the word in it wherever it stands', () =>
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.nat(60),
      fc.constantFrom('x', 'word ', '田', '. '),
      (before, after, filling) => {
        const text = `${filling.repeat(before)} sought ${filling.repeat(after)}`;
        expect(passageOf(text, ['sought'], 60)).toContain('sought');
      },
    ),
  ));
