import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../run/build.mjs';
import { sampleOfToday } from '../run/end-to-end-sample.mjs';
import { runPlaywright } from '../run/playwright.mjs';
import { preparePdfReader } from '../setup/pdf-reader.mjs';
import { prepareAll } from '../setup/prepare.mjs';
import { explain } from '../setup/problem.mjs';
import { say } from '../setup/say.mjs';
import { playwrightCounts } from './counts.mjs';
import { runChecks } from './run-checks.mjs';

/**
 * `npm test`: set-up, checks, build and end-to-end tests, a sample of these unless `--all` is asked
 * for. A failing part doesn't hide the next, and the last line is always `N passed, N failed`.
 */
export async function main(args) {
  const parts = [];
  try {
    await prepareAll();
    await preparePdfReader();
    parts.push(await runChecks());
    await buildIfStale();
    parts.push(await endToEnd(args.includes('--all')));
  } catch (error) {
    say(`\n${explain(error)}\n`);
    parts.push({ passed: 0, failed: 1 });
  }
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  const silent = parts.some(({ passed, failed }) => passed + failed === 0);
  if (silent) say('A part ran no test at all, so the whole counts as failed.');
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 || silent ? 1 : 0;
}

async function endToEnd(isAll) {
  const folder = mkdtempSync(join(tmpdir(), 'halfday-e2e-'));
  const report = join(folder, 'report.json');
  try {
    const sample = isAll ? null : sampleOfToday();
    if (sample === null) say('End-to-end tests: all');
    else {
      const { files, of } = sample;
      say(`End-to-end tests: ${files.length} of ${of} files today; all of them: npm test -- --all`);
    }
    const code = await runPlaywright([...(sample?.files ?? []), '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    return playwrightCounts(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
