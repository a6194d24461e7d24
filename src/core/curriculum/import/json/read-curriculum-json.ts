import { fail, type Result } from '../../../result.ts';
import { checkText } from '../check-text.ts';
import { shownText } from '../clean-text.ts';
import type { Draft, DraftCourse, DraftLine, DraftWeek } from '../draft.ts';
import { brokenHours } from '../facts-of.ts';
import { finishImport } from '../finish-import.ts';
import { importLimits } from '../import-limits.ts';
import type { ImportPreview } from '../import-preview.ts';
import type { ImportProblem } from '../import-problem.ts';
import { curriculumFormat, jsonFields } from './json-format.ts';
import type { JsonNode } from './json-node.ts';
import { parseJson } from './parse-json.ts';
import { readActivity } from './read-activity.ts';
import { createFieldReader, type FieldReader, type JsonObject } from './read-fields.ts';

const titleLimit = { most: importLimits.title, isNeeded: true };
const idLimit = { most: importLimits.id };

/**
 * What a JSON file of the format in docs/curriculum-format.md says. Fields that the format doesn't
 * have are told among the lines, and left out. The time it takes grows as the text does.
 */
export function readCurriculumJson(text: string): Result<ImportPreview, ImportProblem> {
  const unfit = checkText(text);
  if (unfit) return fail(unfit);
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return parsed;
  const fields = createFieldReader();
  const draft = readProgramme(parsed.value, fields);
  const problem = fields.problem();
  if (problem) return fail(problem);
  const lines = [...linesOf(draft, parsed.value.line), ...fields.unknown];
  return finishImport(
    draft,
    lines.sort((a, b) => a.line - b.line),
  );
}

function readProgramme(node: JsonNode, fields: FieldReader): Draft {
  const empty = { id: null, title: '', edition: '', statedHours: null, courses: [] };
  const object = fields.object(node, '', jsonFields.programme);
  if (!object || !isCurriculum(object, fields)) return empty;
  return {
    id: fields.text(object, 'id', idLimit),
    title: fields.text(object, 'title', titleLimit) ?? '',
    edition: fields.text(object, 'edition', { most: importLimits.edition }) ?? '',
    statedHours: readHours(object, fields),
    courses: readList(object, 'courses', fields, (item, path) => readCourse(item, path, fields)),
  };
}

function isCurriculum(object: JsonObject, fields: FieldReader): boolean {
  const { name, version: known } = curriculumFormat;
  const format = object.fields.get('format');
  if (format?.type !== 'text' || format.value !== name) {
    fields.refuse(object, 'format', { kind: 'not-a-curriculum' });
    return false;
  }
  const version = object.fields.get('version');
  if (version?.type === 'number' && version.value === known) return true;
  fields.refuse(object, 'version', { kind: 'unknown-version', known });
  return false;
}

function readCourse(node: JsonNode, path: string, fields: FieldReader): DraftCourse | null {
  const object = fields.object(node, path, jsonFields.course);
  if (!object) return null;
  const readItem = (item: JsonNode, at: string) => readWeek(item, at, fields);
  return { ...readHead(object, fields), weeks: readList(object, 'weeks', fields, readItem) };
}

function readWeek(node: JsonNode, path: string, fields: FieldReader): DraftWeek | null {
  const object = fields.object(node, path, jsonFields.week);
  if (!object) return null;
  const readItem = (item: JsonNode, at: string) => readActivity(item, at, fields);
  const activities = readList(object, 'activities', fields, readItem);
  return { ...readHead(object, fields), activities };
}

function readHead(object: JsonObject, fields: FieldReader) {
  return {
    place: { line: object.line, path: object.path },
    id: fields.text(object, 'id', idLimit),
    title: fields.text(object, 'title', titleLimit) ?? '',
    statedHours: readHours(object, fields),
  };
}

function readHours(object: JsonObject, fields: FieldReader): number | null {
  const hours = fields.number(object, 'hours');
  const broken = hours === null ? null : brokenHours(hours);
  if (broken) fields.refuse(object, 'hours', { kind: 'out-of-range', ...broken });
  return hours;
}

const listLimits = {
  courses: 'courses',
  weeks: 'weeksOfCourse',
  activities: 'activitiesOfWeek',
} as const;

/** The entries of a list that is no longer than it may be; of a longer one none is looked at. */
function readList<Value>(
  object: JsonObject,
  field: keyof typeof listLimits,
  fields: FieldReader,
  readItem: (item: JsonNode, path: string) => Value | null,
): readonly Value[] {
  const items = fields.list(object, field);
  const what = listLimits[field];
  const most = importLimits[what];
  if (items.length === 0 && field !== 'activities') {
    fields.refuse(object, field, { kind: 'missing-field', field });
  }
  if (items.length > most) {
    fields.refuse(object, field, { kind: 'too-many', what, most });
    return [];
  }
  const path = object.path === '' ? field : `${object.path}.${field}`;
  return items.flatMap((item, index) => readItem(item, `${path}[${index}]`) ?? []);
}

function linesOf(draft: Draft, line: number): readonly DraftLine[] {
  const lineOf = (at: number, title: string, became: DraftLine['became']): DraftLine => {
    return { line: at, text: shownText(title), notes: [], became };
  };
  const courses = draft.courses.flatMap((course) => [
    lineOf(course.place.line, course.title, { as: 'course', of: course }),
    ...course.weeks.flatMap((week) => [
      lineOf(week.place.line, week.title, { as: 'week', of: week }),
      ...week.activities.map((activity) =>
        lineOf(activity.place.line, activity.facts.title, { as: 'activity', of: activity }),
      ),
    ]),
  ]);
  return [lineOf(line, draft.title, { as: 'programme' }), ...courses];
}
