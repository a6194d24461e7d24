import type { LineNote } from '../import-preview.ts';
import { isDetail } from './body-roles.ts';
import type { KindWords } from './kind-words.ts';
import {
  addCourse,
  addWeek,
  type OpenCourse,
  type OpenLine,
  type OpenOutline,
  type OpenSection,
  type OpenWeek,
  openWeek,
  takeBackTitle,
} from './open-outline.ts';
import { hoursOf, lengthOf, type OutlineItem } from './outline-items.ts';
import type { OutlineLine } from './outline-line.ts';
import type { Role } from './role.ts';

/** What the lines become, each in its role; nothing is checked yet. */
export function fillOutline(
  lines: readonly OutlineLine[],
  roles: readonly Role[],
  notes: readonly LineNote[][],
): OpenOutline {
  const outline: OpenOutline = {
    title: null,
    statedHours: null,
    source: null,
    courses: [],
    became: [],
  };
  let section: OpenSection | null = null;
  /** What a detail is about: what the last line that was understood became. */
  let last: OpenCourse | OpenWeek | OutlineItem | null = null;

  const fillBody = (line: OutlineLine, own: LineNote[]): OpenLine => {
    if (isDetail(line)) {
      const detail = addDetail(line, last, own);
      if (detail || line.title === '') {
        return detail ?? { as: 'nothing', reason: 'nothing-to-add-to' };
      }
    }
    const { entries } = openWeek(outline);
    const item = createItem(line, own);
    if (section?.isAbove && line.rank <= section.item.source.rank) section = null;
    if (line.section) {
      section = { words: line.section, item, count: 0, isAbove: false };
      entries.push(section);
      last = item;
      return { as: 'section', of: section };
    }
    if (section && isOther(line, section)) section = null;
    if (section) takeSection(item, section);
    entries.push(item);
    last = item;
    return { as: 'item', of: item };
  };

  const fillHeading = (line: OutlineLine, role: 'course' | 'week', own: LineNote[]): OpenLine => {
    const isUntitled = line.level?.title === '' && line.said.length !== null;
    const above = isUntitled ? takeBackTitle(outline) : null;
    if (above && section) section.count -= 1;
    section = null;
    const title = above?.title ?? titleOf(line);
    const opened: OpenLine =
      role === 'course'
        ? { as: 'course', of: addCourse(outline, line, title, own) }
        : { as: 'week', of: addWeek(outline, line, title, own) };
    last = opened.of;
    if (above) outline.became.splice(-1, 1, { as: 'detail', of: opened.of });
    return opened;
  };

  const fill = (line: OutlineLine, role: Role, own: LineNote[]): OpenLine => {
    if (line.nothing) return { as: 'nothing', reason: line.nothing };
    if (role === 'body' || (role === 'group' && line.section)) return fillBody(line, own);
    if (role === 'course' || role === 'week') {
      return fillHeading(line, role, own);
    }
    section = null;
    if (role === 'group' || outline.title !== null) return { as: 'nothing', reason: 'group' };
    outline.title = titleOf(line);
    outline.source = line;
    outline.statedHours = hoursOf(line);
    return { as: 'programme' };
  };

  lines.forEach((line, index) => {
    const became = fill(line, roles[index] ?? 'body', notes[index] ?? []);
    outline.became.push(became);
  });
  return outline;
}

function titleOf({ level, title, text }: OutlineLine): string {
  return level?.title || title || text;
}

function createItem(source: OutlineLine, notes: LineNote[]): OutlineItem {
  const { title, said, text } = source;
  const { kind, optional, graded, framework } = said;
  const length = lengthOf(source, notes);
  return { source, title: title || text, kind, length, optional, graded, framework, notes };
}

/** True of `Quiz` below `2 readings`. */
function isOther({ isNamed, said }: OutlineLine, { words }: OpenSection): boolean {
  return isNamed && said.kind !== words.kind;
}

function takeSection(item: OutlineItem, section: OpenSection): void {
  const { kind, optional, graded }: KindWords = section.words;
  section.count += 1;
  if (item.source.rank > section.item.source.rank) section.isAbove = true;
  item.kind ??= kind;
  item.optional ||= optional;
  item.graded ??= graded;
}

/** A line that says more about `last`; null if it has nothing new to say. */
function addDetail(
  line: OutlineLine,
  last: OpenCourse | OpenWeek | OutlineItem | null,
  notes: LineNote[],
): OpenLine | null {
  if (last === null) return null;
  const { said, title } = line;
  if (!('kind' in last)) {
    if (title !== '' || said.length === null || last.statedHours !== null) return null;
    last.statedHours = hoursOf(line);
    return { as: 'detail', of: last };
  }
  const isNews = said.kind !== null && last.kind === null && !last.source.isBulleted;
  if (title !== '' && !isNews) return null;
  const isLength = last.length === null && (said.length !== null || said.pages !== null);
  if (isLength) last.length = lengthOf(line, notes);
  last.kind ??= said.kind;
  last.optional ||= said.optional;
  last.graded ??= said.graded;
  last.framework ??= said.framework;
  const isAgain = said.length !== null && said.length.seconds === last.length?.seconds;
  const isMore = isLength || isAgain || isNews || said.optional || said.graded !== null;
  return isMore ? { as: 'detail', of: last } : null;
}
