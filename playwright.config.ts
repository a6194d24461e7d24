import { defineConfig } from '@playwright/test';

// One window at a time: they share a display, and its focus.
export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'screenshots/**',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
});
