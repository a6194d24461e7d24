import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup/project.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { say } from '../setup/say.mjs';
import { vitestCounts, vitestFailures } from './counts.mjs';
import { checkSteps } from './steps.mjs';

/**
 * Runs format, lint, types and unit tests, as many at a time as there are cores (four at most),
 * with one line for each and the whole output of those that fail. Answers { passed, failed },
 * where a failed step that is no test counts as one.
 */
export async function runChecks() {
  const folder = mkdtempSync(join(tmpdir(), 'halfday-check-'));
  const waiting = checkSteps(folder);
  const total = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { passed, failed } = await runStep(step);
      total.passed += passed;
      total.failed += failed;
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return total;
}

async function runStep({ name, args, env, report, repeated }) {
  const began = performance.now();
  const { code, output } = await runCommand(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, ...colours() },
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counts = report ? vitestCounts(report, code) : { passed: 0, failed: code === 0 ? 0 : 1 };
  const tests = report ? `, ${counts.passed} passed` : '';
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(5)} s  ${name}${tests}`);
  if (code !== 0) {
    // What failed comes first: a log that is cut keeps its beginning.
    for (const failure of report ? vitestFailures(report) : []) say(`\n${failure}`);
    say(`\n${output.trim()}\n`);
  }
  return { passed: repeated ? 0 : counts.passed, failed: counts.failed };
}

// The tools see a pipe, but a person at a terminal should keep the colours.
function colours() {
  return process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
}
