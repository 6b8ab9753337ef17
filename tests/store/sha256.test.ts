import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { forgottenAmong } from '../../utils/store/named.ts';
import { sha256Of } from '../../utils/store/sha256.ts';
import { hashOf } from '../../utils/surfaces/imports/hash.ts';
import { aStore, NOW } from './a-store.ts';

/** As the browser hashes, and as all was hashed that is stored already. */
async function byBrowser(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(bytes).toString('hex');
}

it('a text has the hash that the browser gives, whatever is in it', async () => {
  expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', 'ä'.repeat(500)));
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      expect(sha256Of(text)).toBe(await byBrowser(text));
    }),
  );
});

it('what names somebody in a file stays what it was in earlier files: half of it', async () => {
  expect(hashOf('https://a.example/ada')).toBe((await byBrowser('https://a.example/ada')).slice(0, 32));
});

it('whom the user asked to forget before stays forgotten: by the salt, then what names them', async () => {
  const store = await aStore();
  const [salt, name] = ['5a17', 'page:github:ada'];
  await store.db.put('forgotten', { id: await byBrowser(`${salt}${name}`), salt, at: NOW });
  const isForgotten = await forgottenAmong(store);
  expect(isForgotten(['page:github:bo', name])).toBe(true);
  expect(isForgotten(['page:github:bo'])).toBe(false);
});
