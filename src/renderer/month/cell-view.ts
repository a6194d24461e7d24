import type { TFunction } from 'i18next';
import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import type { BlockStatus } from '#core/record/block-status.ts';
import type { Format } from '../format/create-format.ts';
import type { MonthGridProps } from './month-grid-props.ts';
import { type HalfDayPart, type MonthHalfDay, weekCode } from './month-half-day.ts';

/** The work of one kind in a half-day, in words. */
export interface StripView {
  readonly kind: HalfDayPart['kind'];
  readonly code: string;
  readonly word: string;
  readonly letter: string;
  readonly minutes: number;
}

interface CellHead {
  readonly number: string;
  readonly tag: string | null;
  /** True of a tag beside the name of a month. */
  readonly isCrowded: boolean;
}

/** All that a cell of the month shows and says. */
export interface CellView {
  readonly at: HalfDay;
  readonly label: string;
  readonly look: BlockStatus | 'off' | 'free';
  readonly strips: readonly StripView[];
  /** For `part`: how much of it is done, 0 to 1. */
  readonly share: number;
  /** Words of the day, in its morning; of an afternoon null. */
  readonly head: CellHead | null;
  readonly renews: boolean;
  readonly isSafeDay: boolean;
  readonly isToday: boolean;
  /** Null where nothing can be chosen. */
  readonly isSelected: boolean | null;
  readonly isChoosable: boolean;
}

/** The half-day `at` as a month draws it. */
export function viewCell(
  grid: MonthGridProps,
  at: HalfDay,
  t: TFunction,
  format: Format,
): CellView {
  const work = grid.halfDays.get(halfDayKey(at));
  const isOff = hoursOn(grid.availability, at.day)[at.half].capacity === 0;
  const { selected } = grid;
  const marks = {
    renews: grid.renewals.includes(at.day),
    isSafeDay: grid.safeDay === at.day,
  };
  const strips = (work?.parts ?? []).map((part) => ({
    kind: part.kind,
    code: weekCode(part),
    word: t(`subject.${part.kind}`),
    letter: t(`month.letter.${part.kind}`),
    minutes: part.minutes,
  }));
  const sentences = [
    t('month.when', { day: format.longDay(at.day), half: t(`subject.${at.half}`) }),
    ...strips.map(({ code, word, minutes }) =>
      t('month.work', { week: code, kind: word, duration: format.duration(minutes) }),
    ),
    standing(work, isOff, t),
    ...(marks.renews ? [t('month.renewsLabel', { context: grid.period ?? 'month' })] : []),
    ...(marks.isSafeDay ? [t('month.safeLabel')] : []),
    ...(grid.action ? [grid.action] : []),
  ];
  return {
    at,
    ...marks,
    label: sentences.join(', '),
    look: isOff && (work?.state ?? 'planned') === 'planned' ? 'off' : (work?.state ?? 'free'),
    strips,
    share: work?.share ?? 0,
    head: at.half === 'morning' ? headOf(grid, at, marks, t, format) : null,
    isToday: at.day === grid.today,
    isSelected:
      selected === undefined ? null : selected?.day === at.day && selected.half === at.half,
    isChoosable: grid.onChoose !== undefined,
  };
}

function standing(work: MonthHalfDay | undefined, isOff: boolean, t: TFunction): string {
  if (isOff && work?.state === 'planned') return t('month.offWas');
  if (work) return t(`month.state.${work.state}`);
  return t(isOff ? 'month.off' : 'month.free');
}

function headOf(
  grid: MonthGridProps,
  { day }: HalfDay,
  marks: { readonly renews: boolean; readonly isSafeDay: boolean },
  t: TFunction,
  format: Format,
): CellHead {
  const opensMonth = day.endsWith('-01') || day === grid.from;
  const number = opensMonth ? format.day(day) : format.dayOfMonth(day);
  const safe = marks.isSafeDay ? t('month.safe') : null;
  const tag = marks.renews ? t('month.renews', { context: grid.period ?? 'month' }) : safe;
  return { number, tag, isCrowded: opensMonth && tag !== null };
}

/** True of two views that look and sound the same. */
export function isSameView(a: CellView, b: CellView): boolean {
  return (
    a.label === b.label &&
    a.look === b.look &&
    a.share === b.share &&
    a.head?.number === b.head?.number &&
    a.isToday === b.isToday &&
    a.isSelected === b.isSelected &&
    a.isChoosable === b.isChoosable
  );
}
