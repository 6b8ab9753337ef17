import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../utils/core/interaction.ts';
import type { Note } from '../../utils/core/note.ts';
import type { Person } from '../../utils/core/person.ts';
import { markdownOf } from '../../utils/formats/markdown.ts';

/** Noon where the test runs: days are the user's own. */
const noon = (day: string): number => new Date(`${day}T12:00:00`).getTime();

const ADA: Person = {
  id: 'p1',
  name: 'Ada "Wool" Lind',
  organisation: 'Weavers: North',
  emails: ['ada@example.org'],
  tags: ['looms', 'no: tag'],
  topics: [],
  tie: { sum: 1, count: 1, lastAt: noon('2026-03-01') },
  createdAt: 0,
  updatedAt: 0,
};
const NAMES = new Map([
  ['p1', 'Ada Wool Lind'],
  ['p2', 'Okan Demir'],
  ['p3', 'Okan Demir 2'],
]);

const note = (day: string, text: string): Note => ({
  id: `n${day}`,
  personId: 'p1',
  text,
  createdAt: noon(day),
  updatedAt: noon(day),
});
const interaction = (day: string, about: string, more: Partial<Interaction> = {}): Interaction => ({
  id: `i${day}`,
  personIds: ['p1'],
  kind: 'met',
  at: noon(day),
  about,
  topics: [],
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

describe('the file of a person', () => {
  test('has properties, notes, interactions and communities', () => {
    const text = markdownOf(
      ADA,
      ['https://ada.example/'],
      [
        note('2026-01-05', 'Likes *wool*.\n\n- and tea'),
        { ...note('2026-02-05', 'Newer.'), kind: 'insight', fromSeveral: true },
      ],
      [
        interaction('2026-01-07', ''),
        interaction('2026-03-01', 'The fair.\nTwo hours.', {
          personIds: ['p2', 'p1', 'p3', 'gone'],
          followUp: { on: '2026-03-10', what: 'send\nwool' },
          gave: ['a #shuttle'],
          got: ['wool', 'a name'],
        }),
        interaction('2026-02-01', '', { kind: 'call', followUp: { on: '2026-02-02', doneAt: 1 } }),
      ],
      [{ name: 'Weavers [North]', url: 'https://w.example/(a)<b>' }, { name: '# Tea' }],
      NAMES,
    );
    expect(text.split('\n')).toEqual([
      '---',
      'name: "Ada \\"Wool\\" Lind"',
      'aliases: []',
      'emails:',
      '  - "ada@example.org"',
      'pages:',
      '  - "https://ada.example/"',
      'organisation: "Weavers: North"',
      'tags:',
      '  - "looms"',
      '  - "no: tag"',
      'topics: []',
      'last contact: 2026-03-01',
      'id: "p1"',
      '---',
      '',
      '## Notes',
      '',
      '- 2026-02-05 · insight · told when several were there',
      '',
      '  Newer.',
      '',
      '- 2026-01-05',
      '',
      '  Likes *wool*.',
      '',
      '  - and tea',
      '',
      '## Interactions',
      '',
      '- 2026-03-01 · met · with [[Okan Demir]], [[Okan Demir 2]]',
      '  - The fair.',
      '    Two hours.',
      '  - gave: a \\#shuttle',
      '  - got: wool',
      '  - got: a name',
      '  - [ ] 2026-03-10 send wool',
      '- 2026-02-01 · call',
      '  - [x] 2026-02-02',
      '- 2026-01-07 · met',
      '',
      '## Communities',
      '',
      '- [Weavers \\[North\\]](<https://w.example/(a)%3Cb%3E>)',
      '- \\# Tea',
      '',
    ]);
  });

  test('has no empty sections', () => {
    const { emails: _, organisation: __, ...bare } = ADA;
    const text = markdownOf({ ...bare, tie: { sum: 0, count: 0 } }, [], [], [], [], NAMES);
    expect(text).not.toMatch(/##|last contact|organisation/u);
    expect(text).toMatch(/^---\n[\s\S]*\nid: "p1"\n---\n$/u);
  });
});

const MANY_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---',
        '## Notes',
        '# x',
        '===',
        '```',
        '<!--',
        '- [x] y',
        'id: x',
        '"',
        '\\',
        ' ',
        'a',
      ),
      fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\u0085', '\f', '\t', '\uD800', '\uFEFF', '\x9b'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('whatever a text says', () => {
  test('the file keeps its structure, and the lines of the text', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (text, about, what) => {
        const written = markdownOf(
          ADA,
          [],
          [note('2026-01-05', text)],
          [interaction('2026-01-06', about, { followUp: { on: '2026-01-07', what } })],
          [{ name: text, url: 'https://w.example/' }],
          NAMES,
        );
        const lines = written.split(MANY_ENDS);
        const ours = lines.slice(lines.indexOf('---', 1) + 1).filter((line) => /^\S/u.test(line));
        expect(ours).toEqual([
          '## Notes',
          '- 2026-01-05',
          '## Interactions',
          '- 2026-01-06 · met',
          '## Communities',
          expect.stringMatching(/^- \[.*\]\(<https:\/\/w\.example\/>\)$/u),
        ]);
        const kept = lines.slice(lines.indexOf('- 2026-01-05') + 1, lines.indexOf('## Interactions'));
        const solid = (all: readonly string[]) => all.filter((line) => line.trim() !== '');
        expect(solid(kept)).toEqual(solid(text.split(MANY_ENDS)).map((line) => `  ${line}`));
        expect(lines.filter((line) => line.startsWith('  - [ ] 2026-01-07'))).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  test('no property ends its line', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const all = { name: text, headline: text, bio: text, organisation: text, tags: [text] };
        const written = markdownOf({ ...ADA, ...all }, [text], [], [], [], NAMES);
        const lines = written.split(MANY_ENDS);
        expect(lines).toHaveLength(17);
        const said = lines.filter((line) => /^(name|headline|bio|organisation): | {2}- /u.test(line));
        const values = said.map((line) => JSON.parse(line.slice(line.indexOf('"'))));
        const whole = text.toWellFormed();
        expect(values).toEqual([whole, 'ada@example.org', whole, whole, whole, whole, whole]);
        expect(written).not.toMatch(/[\x7f-\x9f\uFEFF]/u);
      }),
      { numRuns: 100 },
    );
  });
});
