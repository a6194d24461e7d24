import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../setup/problem.mjs';

/** What `promise` comes to if that takes no longer than so many milliseconds, else the problem. */
export async function within(patienceMs, sentence, promise) {
  const done = new AbortController();
  const late = sleep(patienceMs, null, { signal: done.signal }).then(() => {
    throw new Problem(`${sentence} within ${patienceMs / 1000} s.`);
  });
  late.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    done.abort();
  }
}
