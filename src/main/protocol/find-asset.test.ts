import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAsset } from './find-asset.ts';

const root = join(sep, 'app', 'out', 'renderer');
const find = (path: string) => findAsset(root, `app://halfday${path}`);

describe('findAsset', () => {
  it('finds files under the root, with their type', () => {
    expect(find('/index.html')).toEqual({
      path: join(root, 'index.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(find('/assets/a%20b.js?v=1#x')).toEqual({
      path: join(root, 'assets', 'a b.js'),
      type: 'text/javascript; charset=utf-8',
    });
  });

  it.each([
    '/',
    '/..%2f..%2fsecret.json',
    '/assets/..%2f..%2f..%2fsecret.json',
    '/%2fetc%2f..%2f..%2f..%2f..%2f..%2fsecret.json',
    '/index.html%00.js',
    '/%zz.js',
    '/halfday.exe',
    '/index',
    '/x.constructor',
    '/x.toString',
    '/x.__proto__',
  ])('finds nothing at %s', (path) => {
    expect(find(path)).toBeNull();
  });

  it('never leaves the root', () => {
    const part = fc.constantFrom('..', '%2e%2e', '/', '%2f', '\\', '%5c', '.', 'a', '%00', 'x.js');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const asset = find(`/${parts.join('')}`);
        expect(asset?.path.startsWith(root + sep) ?? true).toBe(true);
      }),
    );
  });
});
