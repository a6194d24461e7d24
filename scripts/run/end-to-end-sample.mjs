import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/project.mjs';

/** What a learner does every day, what must never be lost, and what keeps others out: always tried. */
const always = [
  'accessibility',
  'daily-tasks',
  'damaged-file',
  'flows',
  'launch',
  'midnight',
  'security',
  'shell',
  'week-by-keyboard',
];
const parts = 5;
const ending = '.spec.ts';

/**
 * The files of end-to-end tests that a run under ten minutes can hold: those above, and of the rest
 * another fifth each day. In five days all of them.
 */
export function sampleOfToday(now = Date.now()) {
  const today = Math.floor(now / 86_400_000) % parts;
  const names = readdirSync(join(root, 'e2e'))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
  const missing = always.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`There are no end-to-end tests ${missing.join(', ')}.`);
  const rest = names.filter((name) => !always.includes(name));
  const chosen = [...always, ...rest.filter((_, at) => at % parts === today)].sort();
  return { files: chosen.map((name) => `e2e/${name}${ending}`), of: names.length };
}
