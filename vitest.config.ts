import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Outside a browser there is no extension API: the tests bring one, and each starts with it empty.
    alias: { 'webextension-polyfill': resolve(import.meta.dirname, 'tests/setup/fake-browser.ts') },
  },
  test: {
    // Far above what any test takes: a loaded machine is no fault.
    testTimeout: 30_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['fake-indexeddb/auto', 'tests/setup/each-test.ts'],
    restoreMocks: true,
    // Each file in a process of its own took twice as long (54 s against 27 s, 2026-11); state is made anew by each test.
    isolate: false,
  },
});
