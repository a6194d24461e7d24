import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for what a measured app keeps, there for as long as the work lasts. */
export async function withBenchFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'halfday-bench-'));
  try {
    return await work(folder);
  } finally {
    // Helper processes may still write for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
