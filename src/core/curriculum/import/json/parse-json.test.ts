import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonNode } from './json-node.ts';
import { parseJson } from './parse-json.ts';

function plainOf(node: JsonNode): unknown {
  switch (node.type) {
    case 'object':
      return Object.fromEntries([...node.fields].map(([key, each]) => [key, plainOf(each)]));
    case 'list':
      return node.items.map(plainOf);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

function parsed(text: string): { value: unknown } | null {
  const result = parseJson(text);
  return result.ok ? { value: plainOf(result.value) } : null;
}

function expected(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

test('reads what JSON.parse reads, laid out in any way', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 6 }),
      fc.constantFrom('', ' ', '\t', '\r\n'),
      (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parsed(text)).toEqual(expected(text));
      },
    ),
  );
});

test('refuses what JSON.parse refuses', () => {
  const piece = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', '"a"', '\\', '\\u00e9', '1', '-', '.5', 'e3', '01'],
    ...['true', 'nul', 'null', ' ', '\n', '\u2028', '\u00a0', '"\t"', '//', 'NaN'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      // A field that is there twice is refused here alone.
      fc.pre(!/"a".*"a"/s.test(text));
      expect(parsed(text)).toEqual(expected(text));
    }),
  );
});

test.each([
  ['{\n  "a": 1,\n  "b" 2\n}', 3],
  ['[\n1,\n2,\n]', 4],
  ['{\r\n"a": 1\r\n,\r\n"b": x}', 4],
  ['', 1],
  ['"no end\n', 1],
])('tells the line of the first mistake of %j', (text, line) => {
  expect(parseJson(text)).toEqual({ ok: false, error: { kind: 'not-json', line, path: null } });
});

test('tells each value its line', () => {
  const result = parseJson('{\n  "a": [\n    1,\n    "x"\n  ]\n}');
  if (!result.ok || result.value.type !== 'object') throw new Error('no object');
  const list = result.value.fields.get('a');
  if (list?.type !== 'list') throw new Error('no list');
  expect([result.value.line, list.line, ...list.items.map(({ line }) => line)]).toEqual([
    1, 2, 3, 4,
  ]);
});

test('keeps a field called __proto__ a field', () => {
  const result = parseJson('{"__proto__": {"a": 1}}');
  if (!result.ok || result.value.type !== 'object') throw new Error('no object');
  expect([...result.value.fields.keys()]).toEqual(['__proto__']);
});
