import type { DraftLine } from '../draft.ts';
import { brokenHours, brokenRange, factsOf } from '../facts-of.ts';
import { importLimits } from '../import-limits.ts';
import type { LeftOut, LineReason } from '../import-preview.ts';
import type { Place } from '../import-problem.ts';
import type { Length } from '../length.ts';
import {
  type KindWords,
  readFirstKindWords,
  readKindWords,
  readLastKindWords,
} from '../outline/kind-words.ts';
import { type Cells, readFlagCell, readLengthCells } from './read-cells.ts';
import type { RowDraft } from './row-draft.ts';

type Became = DraftLine['became'];

const headings = new Map<string, 'programme' | 'course' | 'week'>([
  ['programme', 'programme'],
  ['program', 'programme'],
  ['curriculum', 'programme'],
  ['course', 'course'],
  ['week', 'week'],
  ['module', 'week'],
]);
const lectureWords: KindWords = { kind: 'lecture', optional: false, graded: null, plural: false };

/** What a row says, put into `draft`; of one that is left out only its course and week. */
export function readRow(cells: Cells, place: Place, draft: RowDraft): Became {
  const became = takeRow(cells, place, draft);
  const [course, week] = [cells.text('course'), cells.text('week')];
  if (became.as === 'nothing' && !isTooLong(course) && !isTooLong(week)) {
    draft.passOver(course, week);
  }
  return became;
}

function takeRow(cells: Cells, place: Place, draft: RowDraft): Became {
  const { text } = cells;
  if ((['course', 'week', 'title'] as const).some((each) => isTooLong(text(each)))) {
    return nothing('too-long');
  }
  if (text('framework').length > importLimits.framework) return nothing('too-long');
  const length = readLengthCells(cells);
  if (length === 'not-a-length') return nothing('not-a-length');
  const kind = text('kind').toLowerCase();
  const heading = headings.get(kind) ?? (isHeading(cells) ? 'week' : null);
  if (heading) return readHeading(heading, cells, length, place, draft);
  if (text('title') === '') return nothing('no-title');
  const words = kind === '' ? wordsOfTitle(text('title')) : readKindWords(kind);
  if (!words) return nothing('unknown-kind');
  const broken = length && brokenRange(words.kind, length);
  if (broken) return { as: 'nothing', reason: 'out-of-range', range: broken };
  const graded = readFlagCell(cells, 'graded') ?? words.graded;
  const optional = readFlagCell(cells, 'optional') ?? words.optional;
  const framework = text('framework') || null;
  const title = text('title');
  const facts = factsOf({ kind: words.kind, title, length, optional, graded, framework });
  const of = { place, id: null, facts };
  draft.addActivity(of, text('course'), text('week'));
  return { as: 'activity', of };
}

/** True of a row that gives a week and nothing in it. */
function isHeading({ text }: Cells): boolean {
  return text('title') === '' && text('kind') === '' && text('week') !== '';
}

function readHeading(
  heading: 'programme' | 'course' | 'week',
  { text, notes }: Cells,
  length: Length | null,
  place: Place,
  draft: RowDraft,
): Became {
  const said = length === null ? null : length.seconds / 3600;
  const broken = said === null ? null : brokenHours(said);
  if (broken) notes.push({ kind: 'hours-out-of-range', range: broken });
  const hours = broken ? null : said;
  const title = (heading === 'programme' ? '' : text(heading)) || text('title');
  if (title === '') return nothing('no-title');
  if (heading === 'programme') {
    draft.setProgramme(title, hours);
    return { as: 'programme' };
  }
  if (heading === 'course') return { as: 'course', of: draft.addCourse(title, hours, place) };
  return { as: 'week', of: draft.addWeek(text('course'), title, hours, place) };
}

function wordsOfTitle(title: string): KindWords {
  const found = readKindWords(title) ?? readFirstKindWords(title) ?? readLastKindWords(title);
  return found ?? lectureWords;
}

function isTooLong(title: string): boolean {
  return title.length > importLimits.title;
}

function nothing(reason: LineReason): LeftOut {
  return { as: 'nothing', reason };
}
