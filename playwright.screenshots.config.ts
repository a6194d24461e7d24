import { defineConfig } from '@playwright/test';

/** `npm run screenshots`: no tests, but pictures of every screen. */
export default defineConfig({
  testDir: 'e2e/screenshots',
  testMatch: '*.shot.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
});
