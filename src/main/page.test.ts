import { describe, expect, it } from 'vitest';
import { choosePage, isOfPage } from './page.ts';

describe('choosePage', () => {
  it('is the program’s own, unless a server of this machine has it', () => {
    expect(choosePage(undefined)).toEqual({ url: 'app://halfday/index.html', isServed: false });
    expect(choosePage('http://localhost:5173')).toMatchObject({ isServed: true });
  });

  it('is never another machine’s', () => {
    expect(() => choosePage('http://localhost.example.org:5173')).toThrow('not this machine');
  });
});

describe('isOfPage', () => {
  const own = choosePage(undefined);
  const served = choosePage('http://localhost:5173');

  it.each([
    [own, 'app://halfday/index.html'],
    [own, 'app://halfday/index.html?x#y'],
    [served, 'http://localhost:5173/index.html'],
  ])('holds of %o for %s', (page, url) => {
    expect(isOfPage(page, url)).toBe(true);
  });

  it.each([
    [own, 'app://other/index.html'],
    [own, 'app://halfday.example.org/index.html'],
    [own, 'https://halfday/index.html'],
    [own, 'data:text/html,app://halfday/'],
    [own, 'about:blank'],
    [own, 'about:srcdoc'],
    [own, ''],
    [served, 'http://localhost:5174/'],
    [served, 'https://localhost:5173/'],
  ])('does not hold of %o for %s', (page, url) => {
    expect(isOfPage(page, url)).toBe(false);
  });
});
