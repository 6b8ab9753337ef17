import { beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../../utils/formats/sealed.ts';
import { unsealedFile } from '../../../utils/surfaces/unsealed.ts';
import { bombOf, zipOf } from '../../formats/archive.ts';
import { Gigantic, read, TEXTS } from './a-bad-file.ts';

const MB = 1024 * 1024;
const NAMES = ['Zoë Ñandú', 'Béla Ødegård', 'Ada Marlow'];
const KINDS = Object.entries(TEXTS);
const namesIn = (kind: string, names = NAMES): readonly string[] =>
  kind === 'Mastodon' ? names.map((_, i) => `@someone${i}@hachyderm.example`) : names;
const isJson = (kind: string): boolean => kind === 'Monica' || kind === 'our own JSON';

const utf16 = (text: string, mark: boolean): Blob =>
  new Blob([new Uint8Array(Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le'))]);
const latin1 = (text: string): Blob => new Blob([new Uint8Array(Buffer.from(text, 'latin1'))]);

// The readers are loaded when the first file is read, which may take longer than a test.
beforeAll(async () => {
  for (const [, make] of KINDS) await read(new Blob([make(NAMES)]));
}, 60_000);

describe.each(KINDS)('%s', (kind, make) => {
  test('is read', async () => {
    expect((await read(new Blob([make(NAMES)]))).names).toEqual(namesIn(kind));
  });

  test('in UTF-16 is read as it is meant; without its mark it is refused as no text', async () => {
    expect((await read(utf16(make(NAMES), true))).names).toEqual(namesIn(kind));
    expect((await read(utf16(make(NAMES), false))).refused).toMatch(/no text\. Nothing was changed/u);
  });

  test('in Latin-1 is read as it is meant', async () => {
    expect((await read(latin1(make(NAMES)))).names).toEqual(namesIn(kind));
  });

  test('cut short is refused, or brings nobody but who stands in it', async () => {
    const text = make(NAMES);
    for (let end = 0; end < text.length - 2; end += 7) {
      const { names, refused = '' } = await read(new Blob([text.slice(0, end)]));
      if (isJson(kind)) expect(names).toEqual([]);
      expect(names.length > 0 || refused === '' || /othing was changed/u.test(refused)).toBe(true);
      for (const [i, name] of names.entries()) expect(namesIn(kind)[i]?.startsWith(name)).toBe(true);
    }
  });

  test('of more than it may have is refused before it is read', async () => {
    const { refused } = await read(new Gigantic(make(NAMES), 500 * MB));
    expect(refused).toMatch(/(larger than|too large).*Nothing was changed/u);
  });

  test('with parts of JavaScript and formulas for names has them as text', async () => {
    const names = ['__proto__', 'constructor', '=HYPERLINK("http://x.example")', '@SUM(A1)', '-2+3'];
    const came = await read(new Blob([make(names)]));
    expect(came.names).toEqual(namesIn(kind, names));
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('with a million columns, parts or brackets is refused or read, within bounds', async () => {
    const many = {
      json: '['.repeat(1_000_000),
      card: `N:${';'.repeat(1_000_000)}`,
      row: ','.repeat(1_000_000),
    };
    const text = make(NAMES);
    const [first = '', ...rest] = text.split('\r\n');
    const bad = isJson(kind)
      ? text.replace('[', `[${many.json}`)
      : kind === 'vCard'
        ? text.replace('END:', `${many.card}\r\nEND:`)
        : [first + many.row, ...rest].join('\r\n');
    const { names, refused } = await read(new Blob([bad]));
    if (kind === 'vCard') expect(names).toEqual(NAMES);
    else expect(refused).toMatch(/othing was changed/u);
  });
});

describe('a quotation mark that is never closed', () => {
  test.each(KINDS.filter(([kind]) => !isJson(kind) && kind !== 'vCard'))(
    'in %s is refused with its line',
    async (_, make) => {
      const [head, ...rows] = make(NAMES).split('\r\n');
      const open = [head, rows[0], `"Ada, and all that follows`, ...rows.slice(1)]
        .join('\r\n')
        .replace(/"(?=[,\r])/gu, '');
      expect((await read(new Blob([open]))).refused).toMatch(
        /^Line \d has a quotation mark.*Nothing was changed/u,
      );
    },
  );
});

describe('an archive', () => {
  const content = TEXTS['LinkedIn’s connections']?.(NAMES) ?? '';
  test('that unpacks to gigabytes is refused', async () => {
    const bomb = zipOf([{ name: 'Connections.csv', bytes: bombOf(300), size: 300 * MB }]);
    expect((await read(bomb)).refused).toMatch(/larger than 100 MB\. Nothing was changed/u);
  });

  test.each(['../Connections.csv', '/Connections.csv', 'C:/Connections.csv', 'a\\..\\Connections.csv'])(
    'whose file would lie at %s is refused',
    async (name) => {
      expect((await read(zipOf([{ name, content }]))).refused).toMatch(/Nothing was changed/u);
    },
  );

  test('cut short or gigantic is refused, and never read as a whole', async () => {
    const zip = zipOf([{ name: 'Connections.csv', content }]);
    expect((await read(zip.slice(0, zip.size - 30))).refused).toMatch(/damaged or is not complete/u);
    const head = await zip.arrayBuffer();
    expect((await read(new Gigantic(head, 500 * MB))).refused).toMatch(/Nothing was changed/u);
  });
});

describe('an encrypted export', () => {
  const PASSPHRASE = 'four quiet looms';
  async function sealed(text: string): Promise<Blob> {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of seal(new Blob([text]).stream(), PASSPHRASE, 100_000)) parts.push(part);
    return new Blob(parts);
  }

  test('is refused where it is gigantic, before anything is asked', async () => {
    const head = await (await sealed('{}')).arrayBuffer();
    expect((await read(new Gigantic(head, 500 * MB))).refused).toMatch(/too large.*Nothing was changed/u);
  });

  test('of a bad file is as bad as the file, and cut short is told apart', async () => {
    const text = TEXTS['our own JSON']?.(NAMES) ?? '';
    const whole = await sealed(text.slice(0, 99));
    expect((await read(await unsealedFile(whole, PASSPHRASE))).refused).toMatch(/cannot be read to its end/u);
    await expect(unsealedFile(whole.slice(0, whole.size - 3), PASSPHRASE)).rejects.toThrow(/is damaged/u);
  });
});
