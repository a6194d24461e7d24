import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutJson } from './lay-out-json.ts';

it('is JSON of the same value, whatever the depth', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 4 }), fc.nat(5), (value, depth) => {
      const plain: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
      expect(JSON.parse(layOutJson(plain, depth))).toEqual(plain);
    }),
  );
});

it('leaves out what is undefined, as JSON does', () => {
  const value = { a: undefined, b: [undefined, { c: undefined }] };
  expect(JSON.parse(layOutJson(value, 9))).toEqual({ b: [null, {}] });
});

it('puts each deep entry on one line', () => {
  const text = layOutJson({ sessions: [{ id: 'a', pieces: [1, 2] }, { id: 'b' }] }, 2);
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    '{',
    '"sessions": [',
    '{"id":"a","pieces":[1,2]},',
    '{"id":"b"}',
    ']',
    '}',
  ]);
});
