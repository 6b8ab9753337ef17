import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import { readMastodonFollowing } from '../../utils/formats/mastodon-following.ts';
import { textOfFile } from '../../utils/formats/text-of-file.ts';
import { cpuNow } from '../setup/cpu-now.ts';
import { growth, MOST_GROWTH } from '../setup/growth.ts';

const HEADER = 'Account address,Show boosts,Notify on new posts,Languages';

describe('the accounts that somebody follows on Mastodon', () => {
  test('are people with a page each, by every header', () => {
    const ida = {
      at: { line: 2 },
      ref: 'https://social.example/@ida_q',
      name: '@Ida_Q@social.example',
      emails: [],
      pages: ['https://social.example/@Ida_Q'],
      tags: [],
      topics: [],
      notes: [],
    };
    const none = { interactions: [], leftOut: [] };
    const [account, languages] = ['Ida_Q@social.example', '"en, de"'];
    for (const text of [
      `${HEADER}\n${account},true,false,${languages}\n`,
      `Account address,Show boosts,Notify on new posts\r\n@${account},true,false\r\n`,
      `Account address,Show boosts\n${account},true`,
      `Show boosts,account ADDRESS\ntrue,@${account}\n`,
    ])
      expect(readMastodonFollowing(text)).toEqual({ people: [ida], ...none });
  });

  test('may be on a host with a port or with letters of any script', () => {
    const text = `${HEADER}\na.b@localhost.example:3000,true\nanna@bücher.example,true\n`;
    expect(readMastodonFollowing(text)?.people.map(({ pages }) => pages)).toEqual([
      ['https://localhost.example:3000/@a.b'],
      ['https://bücher.example/@anna'],
    ]);
  });

  test.each([
    ['ida'],
    ['@ida'],
    ['ida@'],
    ['@@social.example'],
    ['ida@localhost'],
    ['ida@social.example/path'],
    ['ida q@social.example'],
    ['ida@a@social.example'],
    ['ida@1.2.3.999'],
    ['=cmd()@social.example'],
    ['__proto__'],
  ])('are left out with their line where the address is %s', (address) => {
    const arrivals = readMastodonFollowing(`${HEADER}\n\n${address},true\nok@social.example,true\n`);
    expect(arrivals?.people.map(({ name }) => name)).toEqual(['@ok@social.example']);
    expect(arrivals?.leftOut).toEqual([
      { at: { line: 3 }, reason: expect.stringContaining(`“${address}” is no address like`) },
    ]);
  });

  test('are left out where there is no address, and where they came before', () => {
    const arrivals = readMastodonFollowing(
      `${HEADER}\n,true\nIda@social.example,true\n@ida@Social.example,false\n`,
    );
    expect(arrivals?.people).toHaveLength(1);
    expect(arrivals?.leftOut.map(({ at, reason }) => [at.line, reason.slice(0, 34)])).toEqual([
      [2, 'This line has no address of an acc'],
      [4, '“@ida@Social.example” stands in th'],
    ]);
  });

  test('may be called as parts of JavaScript are', () => {
    const text = `${HEADER},__proto__,constructor\n__proto__@social.example,true,,,a,b\n`;
    expect(readMastodonFollowing(text)?.people[0]?.name).toBe('@__proto__@social.example');
  });
});

describe('a file', () => {
  test('of another kind is no list of followed accounts', () => {
    expect(readMastodonFollowing('')).toBeUndefined();
    expect(readMastodonFollowing('Name,E-mail\nIda,i@example.org\n')).toBeUndefined();
    expect(readMastodonFollowing('Account address,Hide notifications\nida@social.example,true\n')).toBe(
      undefined,
    );
  });

  test('with a mark at its beginning is read', async () => {
    const text = await textOfFile(new Blob([`\uFEFF${HEADER}\nida@social.example,true,false,\n`]));
    expect(readMastodonFollowing(text)?.people).toHaveLength(1);
  });

  test('of four times as many accounts takes about four times as long', async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `u${i}@social.example,true,false,en`);
    const read = (count: number) => readMastodonFollowing([HEADER, ...lines.slice(0, count)].join('\n'));
    expect(await growth(read, 2_500)).toBeLessThan(MOST_GROWTH);
    expect(read(10_000)?.people).toHaveLength(10_000);
  });

  test('with an endless address is read at once', () => {
    const start = cpuNow();
    const text = `${HEADER}\n${'a.'.repeat(1_000_000)}\nx@${'a.'.repeat(1_000_000)}!\n`;
    expect(readMastodonFollowing(text)?.leftOut).toHaveLength(2);
    expect(cpuNow() - start).toBeLessThan(2_000);
  });

  test('of any text throws nothing but a refusal', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.string(), fc.string({ unit: 'binary' }))
        .map(([user, host]) => `${user}@${host}.example,true`),
    );
    const read = fc.property(fc.boolean(), fc.array(line, { maxLength: 8 }), (headed, lines) => {
      try {
        readMastodonFollowing([...(headed ? [HEADER] : []), ...lines].join('\n'));
      } catch (problem) {
        expect(problem).toBeInstanceOf(Refusal);
      }
    });
    fc.assert(read, { numRuns: 100 });
  });
});
