import { describe, expect, test } from 'vitest';
import { ASPECTS } from '../../utils/core/aspects.ts';
import type { Community } from '../../utils/core/community.ts';
import { aspectOf } from '../../utils/core/community-aspects.ts';
import { FORM_TEXTS } from '../../utils/core/forms/aspects-by-form.ts';

const form = FORM_TEXTS['interest-specific-collaboration-hub'].aspects;
const bellfounders: Community = {
  id: 'invented-bellfounders',
  name: 'Invented Bellfounders',
  url: 'https://bells.example/',
  topics: ['acoustics', 'machining'],
  fields: ['trades'],
  form: 'interest-specific-collaboration-hub',
  description: 'Bellfounders of an invented valley compare how their bells ring.',
  membership: 'by apprenticeship',
  source: 'invented list (listed)',
  confidence: 'listed',
};

const own = (community: Community) =>
  Object.fromEntries(ASPECTS.map((aspect) => [aspect, aspectOf(community, form, aspect)]));

describe('the seven aspects of a community', () => {
  test('are those of its form, but for its rule of membership and its topics', () => {
    const known = { membership: 'by apprenticeship', focus: 'acoustics, machining' };
    expect(own(bellfounders)).toEqual({ ...form, ...known });
  });

  test('say how often it meets where that is known', () => {
    expect(own({ ...bellfounders, cadence: 'monthly, per foundry' })['interaction']).toBe(
      'monthly, per foundry',
    );
  });

  test('are overridden by what the entry says of them, word for word', () => {
    const said = { interaction: 'at each casting', definition: 'a guild' };
    expect(own({ ...bellfounders, cadence: 'yearly', aspects: said })).toMatchObject(said);
  });
});
