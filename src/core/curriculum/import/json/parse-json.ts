import { fail, ok, type Result } from '../../../result.ts';
import type { ImportProblem } from '../import-problem.ts';
import type { JsonNode } from './json-node.ts';

/** Deeper than a curriculum goes by far, and far from where a stack would end. */
const deepest = 50;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const white = new Set([' ', '\t', '\r', '\n']);

/** What ends the reading at the first mistake; it never leaves this file. */
class Mistake extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem.kind);
  }
}

/**
 * The value of a JSON text (RFC 8259), every part of it with its line, or the line of the first
 * mistake. What `JSON.parse` takes it takes, but for fields that are there twice and for more than
 * fifty brackets inside each other.
 */
export function parseJson(text: string): Result<JsonNode, ImportProblem> {
  let at = 0;
  let line = 1;

  const mistake = (problem: { kind: 'not-json' | 'too-deep' } = { kind: 'not-json' }): Mistake =>
    new Mistake({ line, path: null, ...problem });

  const skipWhite = (): void => {
    for (let char = text.charAt(at); white.has(char); char = text.charAt(at)) {
      if (char === '\n' || (char === '\r' && text.charAt(at + 1) !== '\n')) line += 1;
      at += 1;
    }
  };

  /** True if `char` is next; it is then passed, with the white space around it. */
  const take = (char: string): boolean => {
    skipWhite();
    if (text.charAt(at) !== char) return false;
    at += 1;
    skipWhite();
    return true;
  };

  const readText = (): string => {
    const from = at;
    if (text.charAt(at) !== '"') throw mistake();
    at += 1;
    for (let char = text.charAt(at); char !== '"'; char = text.charAt(at)) {
      if (char < ' ') throw mistake();
      at += char === '\\' ? 2 : 1;
    }
    at += 1;
    try {
      return JSON.parse(text.slice(from, at)) as string;
    } catch {
      throw mistake();
    }
  };

  const readObject = (depth: number): JsonNode => {
    const begins = line;
    const fields = new Map<string, JsonNode>();
    take('{');
    if (take('}')) return { type: 'object', line: begins, fields };
    do {
      const field = readText();
      if (fields.has(field)) {
        throw new Mistake({ line, path: null, kind: 'repeated-field', field });
      }
      if (!take(':')) throw mistake();
      fields.set(field, readValue(depth + 1));
    } while (take(','));
    if (!take('}')) throw mistake();
    return { type: 'object', line: begins, fields };
  };

  const readList = (depth: number): JsonNode => {
    const begins = line;
    const items: JsonNode[] = [];
    take('[');
    if (take(']')) return { type: 'list', line: begins, items };
    do items.push(readValue(depth + 1));
    while (take(','));
    if (!take(']')) throw mistake();
    return { type: 'list', line: begins, items };
  };

  const readWord = (): JsonNode => {
    for (const [word, value] of Object.entries({ true: true, false: false, null: null })) {
      if (!text.startsWith(word, at)) continue;
      at += word.length;
      return value === null ? { type: 'null', line } : { type: 'true-or-false', line, value };
    }
    number.lastIndex = at;
    const [digits] = number.exec(text) ?? [];
    if (digits === undefined) throw mistake();
    at += digits.length;
    return { type: 'number', line, value: Number(digits) };
  };

  const readValue = (depth: number): JsonNode => {
    if (depth > deepest) throw mistake({ kind: 'too-deep' });
    const char = text.charAt(at);
    if (char === '{') return readObject(depth);
    if (char === '[') return readList(depth);
    return char === '"' ? { type: 'text', line, value: readText() } : readWord();
  };

  try {
    skipWhite();
    const value = readValue(0);
    skipWhite();
    if (at < text.length) throw mistake();
    return ok(value);
  } catch (error) {
    if (error instanceof Mistake) return fail(error.problem);
    throw error;
  }
}
