import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

// By its address, for the scripts are plain JavaScript without types.
const { whyPackagesAreStale } = await import(
  new URL('./installed-packages.mjs', import.meta.url).href
);

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'halfday-packages-'));
  write('package.json', { devDependencies: { one: '^1.0.0' } });
  const packages = {
    'node_modules/one': { version: '1.2.3', integrity: 'sha512-1' },
    'node_modules/other-system': { version: '1.0.0', optional: true },
  };
  write('package-lock.json', {
    packages: { '': { devDependencies: { one: '^1.0.0' } }, ...packages },
  });
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, value: unknown) {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify(value));
}

function install(version: string, integrity = 'sha512-1') {
  write('node_modules/one/package.json', {});
  write('node_modules/.package-lock.json', {
    packages: { 'node_modules/one': { version, integrity } },
  });
}

test('what the lock file asks for is up to date, packages for other systems aside', () => {
  install('1.2.3');
  expect(whyPackagesAreStale(root)).toBeUndefined();
});

test('a broken-off install has no record', () => {
  write('node_modules/one/package.json', {});
  expect(whyPackagesAreStale(root)).toBe('not installed yet');
});

test('another version, other content or a deleted folder is seen', () => {
  install('1.2.2');
  expect(whyPackagesAreStale(root)).toBe('one has another version');
  install('1.2.3', 'sha512-2');
  expect(whyPackagesAreStale(root)).toBe('one has another version');
  install('1.2.3');
  rmSync(join(root, 'node_modules/one'), { recursive: true });
  expect(whyPackagesAreStale(root)).toBe('one is missing');
});

test('a package.json that the lock file does not know yet is seen', () => {
  install('1.2.3');
  write('package.json', { devDependencies: { one: '^1.0.0', two: '^2.0.0' } });
  expect(whyPackagesAreStale(root)).toBe('package.json has changed');
});
