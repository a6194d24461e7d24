import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../setup/project.mjs';

/** Of a message, so much: the seed and path of a law come first, its counterexample can be long. */
const mostOfMessage = 600;

/** { passed, failed } of a vitest JSON report; a run that failed without a failed test counts 1. */
export function vitestCounts(file, code) {
  const report = readJson(file);
  const passed = report?.numPassedTests ?? 0;
  return { passed, failed: failures(report?.numFailedTests ?? 0, code) };
}

/** A line for each failed test of a vitest JSON report: its file, its name, what was wrong. */
export function vitestFailures(file) {
  return (readJson(file)?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => {
        const [message = ''] = failureMessages;
        return `${relative(root, name)}: ${fullName}\n  ${message.slice(0, mostOfMessage)}`;
      }),
  );
}

/** { passed, failed } of a Playwright JSON report; a test that passed at a retry has passed. */
export function playwrightCounts(file, code) {
  const stats = readJson(file)?.stats;
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  return { passed, failed: failures(stats?.unexpected ?? 0, code) };
}

function failures(counted, code) {
  return code === 0 ? counted : Math.max(counted, 1);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
