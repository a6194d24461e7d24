import { defineConfig } from '@playwright/test';
import { displays } from './e2e/fixtures/displays.ts';

// A page that is slowed down, as `running-app.ts` does, is waited for that much longer.
const slowdown = Number(process.env.E2E_SLOWDOWN || 1);

export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'screenshots/**',
  outputDir: 'test-results',
  workers: displays().length,
  timeout: 60_000 * slowdown,
  expect: { timeout: 10_000 * slowdown },
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
});
