import { defineConfig } from '@playwright/test';

export default defineConfig({
  timeout: 30_000,
  // Much of a browser's time is waiting: with two, one works meanwhile. Each has a browser and a profile of its own.
  workers: 2,
  fullyParallel: false,
  // As long as everything else is waited for.
  expect: { timeout: 10_000 },
  // Two browsers on a shared machine: what fails once and then passes is reported as flaky, and counts as passed.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  outputDir: '.reports/browser',
  reporter: [['list'], ['json', { outputFile: '.reports/browser.json' }]],
  projects: [
    { name: 'chromium', testDir: 'tests/browser/chromium' },
    { name: 'firefox', testDir: 'tests/browser/firefox' },
  ],
});
