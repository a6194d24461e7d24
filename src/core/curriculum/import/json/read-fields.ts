import { cleanText } from '../clean-text.ts';
import type { DraftLine } from '../draft.ts';
import { importLimits } from '../import-limits.ts';
import type { ImportProblem, Place } from '../import-problem.ts';
import type { JsonNode } from './json-node.ts';

/** An object of the file, and the path to it, `courses[0]`; empty of the whole. */
export interface JsonObject extends Place {
  readonly path: string;
  readonly fields: ReadonlyMap<string, JsonNode>;
}

/** Reads the fields of objects, and keeps the first problem and the fields that nobody knows. */
export interface FieldReader {
  readonly problem: () => ImportProblem | null;
  readonly unknown: readonly DraftLine[];
  readonly object: (node: JsonNode, path: string, known: readonly string[]) => JsonObject | null;
  readonly list: (object: JsonObject, field: string) => readonly JsonNode[];
  /** A title or name: one line, cleaned; null where it may be left out, and is. */
  readonly text: (object: JsonObject, field: string, limit: TextLimit) => string | null;
  readonly number: (object: JsonObject, field: string) => number | null;
  readonly flag: (object: JsonObject, field: string) => boolean | null;
  readonly refuse: (object: JsonObject, field: string, problem: Unplaced) => void;
}

export interface TextLimit {
  readonly most: number;
  readonly isNeeded?: boolean;
}

type Unplaced = ImportProblem extends infer Each
  ? Each extends ImportProblem
    ? Omit<Each, 'line' | 'path'>
    : never
  : never;

/** A reader without a problem yet; a value that cannot be read is null or empty from then on. */
export function createFieldReader(): FieldReader {
  let problem: ImportProblem | null = null;
  const unknown: DraftLine[] = [];

  const refuse: FieldReader['refuse'] = ({ path, line, fields }, field, unplaced) => {
    const place = { line: fields.get(field)?.line ?? line, path: pathOf(path, field) };
    problem ??= { ...place, ...unplaced } as ImportProblem;
  };

  const read = <Type extends JsonNode['type']>(
    object: JsonObject,
    field: string,
    type: Type,
  ): (JsonNode & { readonly type: Type }) | null => {
    const node = object.fields.get(field);
    if (!node || node.type === 'null') return null;
    if (node.type === type) return node as JsonNode & { readonly type: Type };
    refuse(object, field, { kind: 'wrong-type', expected: type as 'text' });
    return null;
  };

  return {
    problem: () => problem,
    unknown,
    refuse,
    object: (node, path, known) => {
      if (node.type !== 'object') {
        problem ??= { line: node.line, path, kind: 'wrong-type', expected: 'object' };
        return null;
      }
      for (const [field, { line }] of node.fields) {
        if (known.includes(field)) continue;
        const text = cleanText(pathOf(path, field).slice(0, importLimits.title)).text;
        const became = { as: 'nothing', reason: 'unknown-field' } as const;
        unknown.push({ line, text, notes: [], became });
      }
      return { line: node.line, path, fields: node.fields };
    },
    list: (object, field) => {
      const node = read(object, field, 'list');
      if (!node) refuse(object, field, { kind: 'missing-field', field });
      return node?.items ?? [];
    },
    text: (object, field, { most, isNeeded = false }) => {
      const node = read(object, field, 'text');
      const text = node ? cleanText(node.value).text : '';
      if (text.length > most) refuse(object, field, { kind: 'too-long', field, most });
      else if (text !== '') return text;
      else if (isNeeded) refuse(object, field, { kind: 'missing-field', field });
      return null;
    },
    number: (object, field) => read(object, field, 'number')?.value ?? null,
    flag: (object, field) => read(object, field, 'true-or-false')?.value ?? null,
  };
}

function pathOf(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}
