import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../utils/core/drafts.ts';
import { readLinkedIn } from '../../../utils/formats/linkedin/linkedin.ts';
import { bombOf, zipOf } from '../archive.ts';
import { FILES, packed } from './export.ts';

describe('refused with a sentence is', () => {
  const refused: [what: string, file: Blob, name: string, sentence: RegExp][] = [
    [
      'an archive of something else',
      packed({ 'people.csv': 'Name,Age\nAda,40\n' }),
      'a.zip',
      /in this archive/u,
    ],
    ['an empty archive', zipOf([]), 'a.zip', /in this archive/u],
    [
      'a spreadsheet that was renamed',
      packed({ 'xl/workbook.xml': '<workbook/>' }),
      'Connections.csv',
      /in this archive/u,
    ],
    [
      'an old spreadsheet that was renamed',
      new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])]),
      'a.csv',
      /no text/u,
    ],
    [
      'a table of something else',
      new Blob(['Name,Age\nAda,40\n']),
      'Connections.csv',
      /none that LinkedIn exports/u,
    ],
    [
      'a list of names that is no list of skills',
      new Blob(['Name\nAda\n']),
      'people.csv',
      /none that LinkedIn/u,
    ],
    ['an empty file', new Blob([]), 'Connections.csv', /none that LinkedIn exports/u],
    ['an archive that is cut off', packed(FILES).slice(0, 900), 'a.zip', /damaged or is not complete/u],
    [
      'an archive that unpacks to gigabytes',
      zipOf([{ name: 'Connections.csv', bytes: bombOf(2_000), size: 2_000 * 1024 * 1024 }]),
      'a.zip',
      /larger than 100 MB/u,
    ],
    [
      'an archive that is locked',
      zipOf([{ name: 'Connections.csv', bytes: deflateRawSync('x'), locked: true }]),
      'a.zip',
      /with a password/u,
    ],
  ];

  test.each(refused)('%s', async (_, file, name, sentence) => {
    const error = await readLinkedIn(file, name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).message).toMatch(sentence);
    expect((error as Refusal).message).toContain('Nothing was changed.');
  });
});
