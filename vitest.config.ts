import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // A busy machine is no failure.
    testTimeout: 60_000,
    setupFiles: ['scripts/check/property-runs.ts'],
  },
});
