import { fail, type Result } from '../../../result.ts';
import { checkText, splitLines } from '../check-text.ts';
import type { DraftLine } from '../draft.ts';
import { finishImport } from '../finish-import.ts';
import { importLimits } from '../import-limits.ts';
import type { ImportPreview, LineNote } from '../import-preview.ts';
import type { ImportProblem } from '../import-problem.ts';
import { type Drafted, draftOutline } from './draft-outline.ts';
import { fillOutline } from './fill-outline.ts';
import type { OpenLine } from './open-outline.ts';
import { readOutlineLine } from './outline-line.ts';
import { outlineRoles } from './outline-roles.ts';

/**
 * What a learner's outline of courses, weeks and activities says, each of its lines accounted for;
 * `fallbackTitle` is the title of a curriculum that the text does not name. The time it takes grows
 * as the text does.
 */
export function readOutline(
  text: string,
  fallbackTitle: string,
): Result<ImportPreview, ImportProblem> {
  const unfit = checkText(text);
  if (unfit) return fail(unfit);
  const raws = splitLines(text);
  const most = importLimits.lines;
  const excess = findExcess(raws, most);
  if (excess !== null) {
    return fail({ line: excess, path: null, kind: 'too-many', what: 'lines', most });
  }
  const lines = raws.flatMap((raw, index) => readOutlineLine(raw, index + 1) ?? []);
  const notes = lines.map(({ removed, said }): LineNote[] => [
    ...(removed ? [{ kind: 'characters-removed' } as const] : []),
    ...(said.minus ? [{ kind: 'minus-as-dash' } as const] : []),
  ]);
  const outline = fillOutline(lines, outlineRoles(lines), notes);
  const { draft, drafted, problem } = draftOutline(outline, fallbackTitle);
  if (problem) return fail(problem);
  return finishImport(
    draft,
    lines.map(({ line, text }, index) => ({
      line,
      text,
      notes: notes[index] ?? [],
      became: becameOf(outline.became[index], drafted),
    })),
  );
}

/** The first line that is one too many, blank lines not counted; null if none is. */
function findExcess(raws: readonly string[], most: number): number | null {
  let count = 0;
  for (const [index, raw] of raws.entries()) {
    if (raw.trim() !== '') count += 1;
    if (count > most) return index + 1;
  }
  return null;
}

const nothing: DraftLine['became'] = { as: 'nothing', reason: 'summary' };

function becameOf(became: OpenLine | undefined, drafted: Drafted): DraftLine['became'] {
  switch (became?.as) {
    case 'course': {
      const of = drafted.courses.get(became.of);
      return of ? { as: 'course', of } : nothing;
    }
    case 'week': {
      const of = drafted.weeks.get(became.of);
      return of ? { as: 'week', of } : nothing;
    }
    case 'item': {
      const of = drafted.activities.get(became.of);
      return of ? { as: 'activity', of } : nothing;
    }
    case 'section': {
      const { item, words, count } = became.of;
      const of = drafted.activities.get(item);
      if (of) return { as: 'activity', of };
      return count > 0 ? { as: 'section', kind: words.kind } : nothing;
    }
    case 'detail': {
      const of = draftOf(became.of, drafted);
      return of ? { as: 'detail', of } : nothing;
    }
    default:
      return became ?? nothing;
  }
}

function draftOf(open: (OpenLine & { readonly as: 'detail' })['of'], drafted: Drafted) {
  if ('weeks' in open) return drafted.courses.get(open);
  return 'entries' in open ? drafted.weeks.get(open) : drafted.activities.get(open);
}
