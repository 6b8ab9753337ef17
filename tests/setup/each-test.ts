import { locks } from 'node:worker_threads';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Each test begins with a browser that holds nothing. */
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  // Node has locks; the DOM that some tests bring has none.
  if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: locks });
});
