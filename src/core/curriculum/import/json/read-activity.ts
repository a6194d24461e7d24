import type { DraftActivity } from '../draft.ts';
import { brokenRange, factsOf } from '../facts-of.ts';
import { importLimits } from '../import-limits.ts';
import { type Length, lengthOfMinutes } from '../length.ts';
import type { TaughtKind } from '../taught.ts';
import { isTaughtKind, jsonFields } from './json-format.ts';
import type { JsonNode } from './json-node.ts';
import type { FieldReader, JsonObject } from './read-fields.ts';

/** The activity that an object of the file describes; null if it has no kind. */
export function readActivity(
  node: JsonNode,
  path: string,
  fields: FieldReader,
): DraftActivity | null {
  const kind = kindOf(node);
  const object = fields.object(node, path, jsonFields.activity[kind ?? 'lecture']);
  if (!object) return null;
  if (kind === null) {
    const isThere = object.fields.has('kind');
    const field = 'kind';
    if (isThere) fields.refuse(object, field, { kind: 'wrong-type', expected: 'kind' });
    else fields.refuse(object, field, { kind: 'missing-field', field });
    return null;
  }
  const facts = factsOf({
    kind,
    title: fields.text(object, 'title', { most: importLimits.title, isNeeded: true }) ?? '',
    length: readLength(kind, object, fields),
    optional: (kind !== 'assignment' && fields.flag(object, 'optional')) || false,
    graded: kind === 'assignment' ? fields.flag(object, 'graded') : null,
    framework:
      kind === 'assignment'
        ? fields.text(object, 'framework', { most: importLimits.framework })
        : null,
  });
  const id = fields.text(object, 'id', { most: importLimits.id });
  return { place: { line: object.line, path }, id, facts };
}

function kindOf(node: JsonNode): TaughtKind | null {
  const kind = node.type === 'object' ? node.fields.get('kind') : null;
  return kind?.type === 'text' && isTaughtKind(kind.value) ? kind.value : null;
}

function readLength(kind: TaughtKind, object: JsonObject, fields: FieldReader): Length | null {
  const seconds = kind === 'lecture' ? fields.number(object, 'seconds') : null;
  if (seconds !== null) {
    const most = importLimits.seconds;
    const isFine = Number.isInteger(seconds) && seconds >= 1 && seconds <= most;
    if (isFine) return { seconds, precision: 'second' };
    fields.refuse(object, 'seconds', { kind: 'out-of-range', field: 'seconds', least: 1, most });
    return null;
  }
  const minutes = fields.number(object, 'minutes');
  if (minutes === null) return null;
  const length = lengthOfMinutes(minutes);
  const broken = brokenRange(kind, length);
  if (broken) fields.refuse(object, 'minutes', { kind: 'out-of-range', ...broken });
  return broken ? null : length;
}
