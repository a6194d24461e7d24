import { defineConfig } from '@playwright/test';
import { displays } from './e2e/fixtures/displays.ts';

export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'screenshots/**',
  outputDir: 'test-results',
  workers: displays().length,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
});
