import type { TFunction } from 'i18next';
import {
  type Curriculum,
  listActivities,
  type PlacedActivity,
  type WorkKind,
  workKindOf,
} from '#core/curriculum/curriculum.ts';
import type { Block } from '#core/planner/month-plan.ts';
import type { ShellFormat } from '../texts/shell-format.ts';

interface Part {
  readonly kind: WorkKind;
  readonly first: PlacedActivity;
  readonly last: PlacedActivity;
}

const shortNames = {
  lectures: 'reminders.work.shortLectures',
  homework: 'reminders.work.shortHomework',
} as const;

/** What a block is called: `Course 2 week 1 lectures`, or `2.1–2 lectures and 2.1 homework`. */
export function nameBlock(
  block: Block,
  curriculum: Curriculum,
  t: TFunction,
  { list }: ShellFormat,
) {
  const parts = partsOf(block, curriculum);
  const [part, another] = parts;
  if (part && !another && part.first.weekIndex === part.last.weekIndex) {
    const { course, week } = part.first;
    return t(`reminders.work.${part.kind}`, { course: course.number, week: week.number });
  }
  return list(parts.map((each) => t(shortNames[each.kind], { code: codeOf(each) })));
}

function partsOf({ pieces }: Block, curriculum: Curriculum): readonly Part[] {
  const places = new Map(listActivities(curriculum).map((each) => [each.activity.id, each]));
  const parts = new Map<WorkKind, Part>();
  for (const { activity } of pieces) {
    const placed = places.get(activity);
    if (!placed) continue;
    const kind = workKindOf(placed.activity);
    parts.set(kind, { kind, first: parts.get(kind)?.first ?? placed, last: placed });
  }
  return [...parts.values()];
}

function codeOf({ first, last }: Part): string {
  const from = `${first.course.number}.${first.week.number}`;
  if (first.weekIndex === last.weekIndex) return from;
  if (first.course.id === last.course.id) return `${from}–${last.week.number}`;
  return `${from}–${last.course.number}.${last.week.number}`;
}
