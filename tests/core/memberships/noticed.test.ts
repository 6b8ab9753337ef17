import { describe, expect, it } from 'vitest';
import { COMMUNITIES } from '../../../utils/catalogue/communities.ts';
import { perhapsBelongs } from '../../../utils/core/memberships/belonging.ts';
import { type Kept, noticerOf } from '../../../utils/core/memberships/noticed.ts';
import { TEXTS } from './texts.ts';

const notice = noticerOf(COMMUNITIES);

const kept = (more: Partial<Omit<Kept, 'person'>> & { person?: Partial<Kept['person']> } = {}): Kept => ({
  notes: [],
  interactions: [],
  pages: [],
  ...more,
  person: { tags: [], topics: [], ...more.person },
});

function keptIn(where: (typeof TEXTS)[number][0], text: string): Kept {
  if (where === 'note') return kept({ notes: [{ id: 'n1', text }] });
  return kept({ person: where === 'tag' ? { tags: [text] } : { [where]: text } });
}

const said = (all: Kept): string =>
  notice(all)
    .map(({ communityId, sure }) => `${communityId}${sure === 'high' ? '!' : ''}`)
    .join(' ');

describe('memberships noticed in what is kept about a person', () => {
  it.each(TEXTS)('%s: %s → %s', (where, text, noticed) => {
    expect(said(keptIn(where, text))).toBe(noticed);
  });

  it.each(TEXTS)('%s: %s is looked at quickly first, and nothing that is said is missed', (where, text) => {
    const isSaid = notice(keptIn(where, text)).some(({ sure }) => sure === 'high');
    if (isSaid) expect(perhapsBelongs(text)).toBe(true);
    expect(perhapsBelongs('Called about the roof, will send a note')).toBe(false);
  });

  it('says where, and the words around it, cut to a passage', () => {
    const bio = `${'Tea and hills. '.repeat(20)}Member of Write the Docs, and of no other. ${'More of it. '.repeat(20)}`;
    const [one] = notice(kept({ person: { bio } }));
    expect(one?.seen[0]?.place).toEqual({ in: 'bio' });
    expect(one?.seen[0]?.passage).toMatch(/^….*Member of Write the Docs, and of no other\..*…$/u);
    expect(one?.seen[0]?.passage.length).toBeLessThan(170);
  });

  it('takes a page of theirs at the address of a community for an account', () => {
    expect(said(kept({ pages: ['https://www.kaggle.com/miraoduya', 'https://mira.example/'] }))).toBe(
      'kaggle!',
    );
    expect(said(kept({ notes: [{ id: 'n', text: 'A link', link: 'https://www.writethedocs.org/' }] }))).toBe(
      'write-the-docs',
    );
  });

  it('offers nothing that one text denies, unless another says that they belong', () => {
    const bio = 'Former member of Write the Docs';
    expect(said(kept({ person: { bio, tags: ['write the docs'] } }))).toBe('');
    expect(
      said(kept({ person: { bio }, notes: [{ id: 'n', text: 'Member of Write the Docs again' }] })),
    ).toBe('write-the-docs!');
  });

  it('says the same in any order', () => {
    const notes = TEXTS.map(([, text], at) => ({ id: `n${at}`, text }));
    const interactions = TEXTS.map(([, text], at) => ({ id: `i${at}`, about: text }));
    const forth = notice(kept({ notes, interactions }));
    expect(forth.length).toBeGreaterThan(10);
    const back = { notes: notes.toReversed(), interactions: interactions.toReversed() };
    expect(noticerOf(COMMUNITIES.toReversed())(kept(back))).toEqual(forth);
  });

  it('never finds a name that two communities go by', () => {
    const [one] = COMMUNITIES.filter(({ id }) => id === 'write-the-docs');
    if (!one) throw new Error('write-the-docs is in the catalogue');
    const two = noticerOf([one, { ...one, id: 'another', url: 'https://another.example/' }]);
    expect(two(kept({ person: { bio: 'Member of Write the Docs' } }))).toEqual([]);
  });
});
