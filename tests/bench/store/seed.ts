import type { Page } from '@playwright/test';

/** How much a store is filled with. */
export interface Size {
  people: number;
  /** For each person. */
  interactions: number;
  notes: number;
}

/**
 * Fills the records of an extension's page with invented people, past the one write path: a million records by it would
 * take an hour, and what is measured afterwards is what reads them. Runs in the page.
 */
async function fill({ people, interactions, notes }: Size): Promise<void> {
  const given = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, refuse) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => refuse(request.error);
    });
  // A fixed sequence: every run has the same people.
  let state = 20_260_101;
  const next = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const SYLLABLES =
    'ba be bi bo da den di dor el fa fen ga gri hal in ja ka kel la len li lo ma men mi na nor o pa per ra ren ri sa sel sho ta ten to u va ven vi wen ya zo'.split(
      ' ',
    );
  const word = (count: number): string =>
    Array.from({ length: count }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  const pool = (size: number, syllables: number): string[] =>
    Array.from({ length: size }, () => word(syllables));
  const [first, last, vocabulary] = [pool(2_000, 2), pool(8_000, 3), pool(6_000, 3)];
  const [organisations, topics] = [pool(3_000, 3), pool(400, 2)];
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = (count: number): string => Array.from({ length: count }, () => pick(vocabulary)).join(' ');
  const now = Date.now();
  const db = await given(indexedDB.open('kithcraft'));
  const STORES = ['people', 'identities', 'interactions', 'notes', 'texts', 'changes'];
  const at = (days: number) => now - next(days) * 86_400_000 - next(86_400_000);
  for (let begin = 0; begin < people; begin += 500) {
    const transaction = db.transaction(STORES, 'readwrite', { durability: 'relaxed' });
    const put = (store: string, value: unknown) => void transaction.objectStore(store).put(value);
    for (let i = begin; i < Math.min(people, begin + 500); i += 1) {
      const id = `p${i}`;
      const name = `${capital(pick(first))} ${capital(pick(last))}`;
      const [organisation, tags] = [capital(pick(organisations)), [pick(topics)]];
      const handle = `${name.toLowerCase().replace(' ', '-')}-${i}`;
      const count = interactions;
      let [lastAt, lastId] = [0, ''];
      for (let n = 0; n < count; n += 1) {
        const met = at(1_500);
        const own = `${id}-i${n}`;
        if (met > lastAt) [lastAt, lastId] = [met, own];
        const about = sentence(8);
        put('interactions', {
          ...{ id: own, personIds: [id], kind: 'met', at: met, about, topics: [] },
          ...{ createdAt: met, updatedAt: met },
        });
        put('texts', {
          key: `interactions/${own}`,
          words: [...new Set(about.split(' '))],
          personIds: [id],
          at: met,
        });
      }
      for (let n = 0; n < notes; n += 1) {
        const [own, written, text] = [`${id}-n${n}`, at(1_500), sentence(12)];
        put('notes', { id: own, personId: id, text, createdAt: written, updatedAt: written });
        put('texts', {
          key: `notes/${own}`,
          words: [...new Set(text.split(' '))],
          personIds: [id],
          at: written,
        });
      }
      put('people', {
        ...{ id, name, organisation, tags, topics: [pick(topics)], headline: sentence(3) },
        tie: count > 0 ? { sum: count * 2 ** 20, count, lastAt, lastId } : { sum: 0, count: 0 },
        ...{ createdAt: now, updatedAt: now },
        words: name.toLowerCase().split(' '),
      });
      put('identities', {
        ...{ key: `github:${handle}`, site: 'github', handle, personId: id },
        ...{ url: `https://github.com/${handle}`, addedAt: now },
      });
    }
    // What the people are found by follows the history: it is told of them like of an import.
    if (begin === 0) put('changes', { at: now, kind: 'file imported', touched: [] });
    await new Promise<void>((done, refuse) => {
      transaction.oncomplete = () => done();
      transaction.onerror = () => refuse(transaction.error);
    });
  }
  db.close();
}

/** Fills the records. @returns how long it took, in seconds. */
export async function seed(page: Page, size: Size): Promise<number> {
  // The page makes the database itself: until then there is nothing to fill.
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'kithcraft'),
  );
  const begin = Date.now();
  await page.evaluate(fill, size);
  return (Date.now() - begin) / 1_000;
}
