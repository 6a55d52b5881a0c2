import { defineConfig } from '@playwright/test';

/** The specs that need a browser. `tests/browsers/test.ts` drives both; the project's name says which. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browsers/setup.ts',
  outputDir: '.output/test-results',
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [{ name: 'chromium' }, { name: 'firefox', testIgnore: '**/*.chromium.spec.ts' }],
});
