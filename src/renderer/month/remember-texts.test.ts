import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberTexts } from './remember-texts.ts';

const values = fc.dictionary(fc.constantFrom('week', 'kind', 'time'), fc.string());

test('says what it would have said without remembering, whatever was said before', () => {
  const make = (key: string, of?: Record<string, string>) =>
    `${key} ${Object.entries(of ?? {}).join(' ')}`;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'a b'), fc.option(values, { nil: undefined }))),
      (asked) => {
        const say = rememberTexts(make);
        for (const each of [...asked, ...asked]) expect(say(...each)).toBe(make(...each));
      },
    ),
  );
});

test('goes on after more texts than it keeps', () => {
  const say = rememberTexts((n: number) => String(n));
  for (let n = 0; n < 9000; n += 1) expect(say(n % 4500)).toBe(String(n % 4500));
});
