import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // No test changes a module, and a fresh set of modules for each file cost most of the time.
    isolate: false,
    // One fewer than there are would leave a core idle while lint and types are done.
    maxWorkers: availableParallelism(),
    // A busy machine is no failure.
    testTimeout: 60_000,
    setupFiles: ['scripts/check/property-runs.ts'],
  },
});
