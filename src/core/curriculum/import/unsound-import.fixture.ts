import { checkCurriculum } from '../../plan/check-curriculum.ts';
import type { Result } from '../../result.ts';
import { listActivities } from '../curriculum.ts';
import { cleanText } from './clean-text.ts';
import { importLimits } from './import-limits.ts';
import type { ImportPreview } from './import-preview.ts';
import type { ImportProblem } from './import-problem.ts';

/** What breaks the promise of an import: a sound curriculum with its lines, or one problem. */
export function findUnsoundness(result: Result<ImportPreview, ImportProblem>): string | null {
  if (!result.ok) {
    const { line } = result.error;
    return Number.isInteger(line) && line >= 1 ? null : `a problem in line ${line}`;
  }
  return unsoundCurriculum(result.value) ?? unsoundLine(result.value);
}

function unsoundCurriculum({ curriculum, totals }: ImportPreview): string | null {
  if (checkCurriculum(curriculum) !== null) return 'figures that a plan refuses';
  const levels = levelsOf(curriculum);
  const counts = [totals.courses, totals.weeks, totals.activities];
  if (levels.some((level, index) => level.length !== counts[index])) return 'wrong totals';
  if (totals.activities === 0) return 'nothing to study';
  for (const level of levels) {
    const ids = new Set(level.map(({ id }) => id));
    if (ids.size < level.length) return 'an id that is there twice';
    if ([...ids].some((id) => id === '' || id.length > importLimits.id)) return 'an unsound id';
  }
  const titles = [curriculum, ...levels.flat()].flatMap((each) =>
    'title' in each ? [each.title] : [],
  );
  const unsound = titles.find(
    (title) => title === '' || title.length > importLimits.title || cleanText(title).text !== title,
  );
  return unsound === undefined ? null : `an unsound title: ${JSON.stringify(unsound)}`;
}

function unsoundLine({ curriculum, lines }: ImportPreview): string | null {
  const known = new Set(levelsOf(curriculum).flatMap((level) => level.map(({ id }) => id)));
  const unsound = lines.find(({ line, text, understood }, index) => {
    const isKnown = !('id' in understood) || known.has(understood.id);
    return line < (lines[index - 1]?.line ?? 1) || !isKnown || cleanText(text).text !== text;
  });
  return unsound ? `an unsound line: ${JSON.stringify(unsound)}` : null;
}

function levelsOf(curriculum: ImportPreview['curriculum']) {
  const { courses } = curriculum;
  const activities = listActivities(curriculum).map(({ activity }) => activity);
  return [courses, courses.flatMap(({ weeks }) => weeks), activities] as const;
}
