import type { TFunction } from 'i18next';
import {
  type Curriculum,
  listActivities,
  type PlacedActivity,
} from '#core/curriculum/curriculum.ts';
import { frameworkFamily } from '#core/curriculum/framework-name.ts';
import { type PartKind, partKindOf } from '#core/curriculum/part-kind.ts';
import type { Block } from '#core/planner/month-plan.ts';
import type { ShellFormat } from '../texts/shell-format.ts';

interface Part {
  readonly kind: PartKind;
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
    if (part.kind === 'framework-day' || part.kind === 'course-end') return shortName(part, t);
    return t(`reminders.work.${part.kind}`, { course: course.number, week: week.number });
  }
  return list(parts.map((each) => shortName(each, t)));
}

function shortName(part: Part, t: TFunction): string {
  const { kind, first, last } = part;
  if (kind === 'framework-day') {
    const framework = frameworkFamily(first.week);
    return framework === null
      ? t('reminders.work.frameworkDay')
      : t('reminders.work.dayOf', { framework });
  }
  if (kind !== 'course-end') return t(shortNames[kind], { code: codeOf(part) });
  const from = String(first.course.number);
  const course = first.course.id === last.course.id ? from : `${from}–${last.course.number}`;
  return t('reminders.work.courseEnd', { course });
}

function partsOf({ pieces }: Block, curriculum: Curriculum): readonly Part[] {
  const places = new Map(listActivities(curriculum).map((each) => [each.activity.id, each]));
  const parts = new Map<PartKind, Part>();
  for (const { activity } of pieces) {
    const placed = places.get(activity);
    if (!placed) continue;
    const kind = partKindOf(placed.activity);
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
