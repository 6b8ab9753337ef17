import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../utils/core/limits.ts';
import { note } from '../../utils/core/note.ts';
import { linkIn, noteFrom } from '../../utils/core/note-draft.ts';

const resource = (text: string, link = '') => noteFrom({ text, kind: 'resource', link });

describe('what the user writes about somebody', () => {
  it('has topics only as an insight or a resource, and a link only as a resource', () => {
    const more = { topics: ['tides'], link: 'https://a.example/' };
    expect(noteFrom({ text: ' x ', ...more })).toEqual({ text: 'x' });
    expect(noteFrom({ text: 'x', kind: 'insight', ...more })).toEqual({
      text: 'x',
      kind: 'insight',
      topics: ['tides'],
    });
    expect(noteFrom({ text: 'x', kind: 'resource', ...more })).toMatchObject({ link: 'https://a.example/' });
  });

  it('takes the link that stands in the text, without the end of its sentence', () => {
    expect(resource('Read (https://a.example/tides), now').link).toBe('https://a.example/tides');
    expect(resource('See https://a.example/tides.', 'b.example').link).toBe('https://b.example');
    expect(resource(`https://a.example/${'x'.repeat(LIMITS.url)}`).link).toBeUndefined();
    expect(linkIn('javascript:alert(1)')).toBe('');
  });

  it('may be a link alone', () =>
    expect(resource('', 'a.example/b')).toMatchObject({
      text: 'https://a.example/b',
      link: 'https://a.example/b',
    }));

  it('says what is wrong, and that nothing is lost', () => {
    expect(() => noteFrom({ text: ' \n' })).toThrow(/empty/u);
    expect(() => noteFrom({ text: 'x'.repeat(LIMITS.text + 1) })).toThrow(/20,000 is the most/u);
    for (const link of ['javascript:alert(1)', 'not a link', 'ftp://a.example', 'data:text/html,x'])
      expect(() => resource('x', link)).toThrow(/no address of a web page.*still here/u);
    expect(() => noteFrom({ text: 'x', kind: 'insight', topics: ['x'.repeat(LIMITS.tag + 1)] })).toThrow(
      /A topic/u,
    );
  });

  it('is a note that can be stored, or is refused in a sentence', () =>
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.constantFrom(undefined, 'insight' as const, 'resource' as const),
        fc.array(fc.string({ maxLength: 70 }), { maxLength: 4 }),
        fc.oneof(fc.webUrl(), fc.domain(), fc.string({ maxLength: 30 })),
        (text, kind, topics, link) => {
          let entry: ReturnType<typeof noteFrom>;
          try {
            entry = noteFrom({ text, kind, topics, link });
          } catch (error) {
            expect(error).toMatchObject({ name: 'Refusal' });
            return;
          }
          const stored = { id: 'n', personId: 'p', ...entry, createdAt: 0, updatedAt: 0 };
          expect(note.safeParse(stored).success).toBe(true);
        },
      ),
    ));
});
