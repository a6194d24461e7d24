import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// By their addresses, for the scripts are plain JavaScript without types.
const load = (file: string) => import(new URL(file, import.meta.url).href);
const { nodeComplaint } = await load('./node-version.mjs');
const { isCached, officialUrl, whyUnreachable } = await load('./official-source.mjs');
const { npmProblem } = await load('./npm.mjs');
const { explain } = await load('./problem.mjs');
const { vitestCounts } = await load('../check/counts.mjs');

test('the oldest Node is 20.19', () => {
  expect(nodeComplaint('20.19.0')).toBeUndefined();
  expect(nodeComplaint('24.1.0')).toBeUndefined();
  for (const old of ['20.18.3', '18.20.8', '9.9.9']) expect(nodeComplaint(old)).toContain(old);
});

test('the official address follows a mirror, and its cached file is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'halfday-cache-'));
  const env = { ELECTRON_MIRROR: 'https://mirror.test/', electron_config_cache: folder };
  const url = officialUrl('45.4.1', env);
  expect(url).toMatch(/^https:\/\/mirror\.test\/v45\.4\.1\/electron-v45\.4\.1-\w+-\w+\.zip$/);
  expect(isCached(url, env)).toBe(false);
  const key = createHash('sha256').update('https://mirror.test/v45.4.1').digest('hex');
  mkdirSync(join(folder, key));
  writeFileSync(join(folder, key, url.split('/').at(-1) as string), '');
  expect(isCached(url, env)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('a host that refuses is named with the reason behind "fetch failed"', async () => {
  expect(await whyUnreachable('http://127.0.0.1:1/electron.zip')).toMatch(/ECONNREFUSED|bad port/);
});

test.each([
  ['npm error code ENOSPC', /disk is full/],
  ['npm error code EINTEGRITY', /checksum/],
  ['npm error code ENOTFOUND', /registry can't be reached/],
  ['npm error code EUSAGE\nnpm error Missing: a@1 from lock file', /Missing: a@1/],
])('npm that says %j becomes advice', (output, advice) => {
  expect(npmProblem('installing', output).message).toMatch(advice);
});

test('a full disk is one sentence, whoever met it', () => {
  expect(explain(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toMatch(
    /^The disk is full/,
  );
});

test('a test run without a report counts as one failure', () => {
  expect(vitestCounts('/nowhere.json', 1)).toEqual({ passed: 0, failed: 1 });
});
