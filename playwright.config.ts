import { defineConfig } from '@playwright/test';

export default defineConfig({
  timeout: 30_000,
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  outputDir: '.reports/browser',
  reporter: [['list'], ['json', { outputFile: '.reports/browser.json' }]],
  projects: [
    { name: 'chromium', testDir: 'tests/browser/chromium' },
    { name: 'firefox', testDir: 'tests/browser/firefox' },
  ],
});
