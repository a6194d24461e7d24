import type { TFunction } from 'i18next';
import { weekdayOf } from '#core/calendar/day.ts';
import { compareHalfDays, type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import type { BlockStatus } from '#core/record/block-status.ts';
import type { CellWords } from './cell-words.ts';
import type { MonthGridProps } from './month-grid-props.ts';
import { type HalfDayPart, type MonthHalfDay, weekCode } from './month-half-day.ts';
import { extraLetter, extraName } from './part-name.ts';

/** The work of one kind, or an extra, in a half-day, in words. */
export interface StripView {
  readonly kind: HalfDayPart['kind'];
  /** Null of an extra, which is named by its word alone. */
  readonly code: string | null;
  readonly word: string;
  readonly letter: string;
  readonly minutes: number;
  /** `1.1 Lectures, 3 h at 1.75x` */
  readonly sentence: string;
  /** `1.75x`, `1–1.25x`, of lectures. */
  readonly speed: string | null;
  /** True of several speeds, which need more room. */
  readonly isRange: boolean;
}

/** What a gesture of the learner does to a cell while it goes on. */
export type CellTouch = 'painted' | 'carried' | 'target' | 'refused';

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
  readonly look: BlockStatus | 'off' | 'free' | 'reserve' | 'project';
  /** What an empty cell is: `off` against the pattern of its weekday, `Reserve`, `Project`. */
  readonly word: string | null;
  /** `+1 h`, where it has other hours than its weekday. */
  readonly hours: string | null;
  /** The same where there is no room: `+` */
  readonly hoursSign: string;
  readonly isPinned: boolean;
  readonly touch: CellTouch | null;
  readonly canCarry: boolean;
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
export function viewCell(grid: MonthGridProps, at: HalfDay, { t, format }: CellWords): CellView {
  const key = halfDayKey(at);
  const work = grid.halfDays.get(key);
  const isOff = hoursOn(grid.availability, at.day)[at.half].capacity === 0;
  const { selected, editing } = grid;
  const marks = {
    renews: grid.renewals.includes(at.day),
    isSafeDay: grid.safeDay === at.day,
  };
  const strips = (work?.parts ?? []).map((part): StripView => {
    const words = stripWords(part, t);
    const { kind, minutes } = part;
    const speed = kind === 'lectures' && work?.speeds ? format.speeds(work.speeds) : null;
    const isRange = speed !== null && work?.speeds?.slowest !== work?.speeds?.fastest;
    const sentence = stripSentence(words, format.duration(minutes), speed, t);
    return { kind, minutes, speed, isRange, sentence, ...words };
  });
  const look = lookOf(grid, at, work, isOff);
  const more = moreMinutes(grid, at);
  const isPinned = grid.pinned?.has(key) ?? false;
  const sentences = [
    t('month.when', { day: format.longDay(at.day), half: t(`subject.${at.half}`) }),
    ...strips.map(({ sentence }) => sentence),
    standing(look, work, isOff, t),
    ...(isPinned ? [t('month.pinned')] : []),
    ...hoursWords(more, isOff, t, format),
    ...(marks.renews ? [t('month.renewsLabel', { context: grid.period ?? 'month' })] : []),
    ...(marks.isSafeDay ? [t('month.safeLabel')] : []),
    ...(grid.action ? [grid.action] : []),
  ];
  return {
    at,
    ...marks,
    label: sentences.join(', '),
    look,
    strips,
    word: wordOf(look, isOff && more !== 0, t),
    hours: isOff || more === 0 ? null : hoursMark(more, t, format),
    hoursSign: t(more > 0 ? 'month.moreSign' : 'month.fewerSign'),
    isPinned,
    touch: touchOf(grid, at),
    canCarry: editing?.tool === 'select' && editing.canCarry(at, 'move'),
    share: work?.share ?? 0,
    head: at.half === 'morning' ? headOf(grid, at, marks, t, format) : null,
    isToday: at.day === grid.today,
    isSelected:
      selected === undefined ? null : selected?.day === at.day && selected.half === at.half,
    isChoosable: grid.onChoose !== undefined,
  };
}

function stripWords(part: HalfDayPart, t: TFunction): Pick<StripView, 'code' | 'word' | 'letter'> {
  const extra = extraName(part, t);
  return extra === null
    ? {
        code: weekCode(part),
        word: t(`subject.${part.kind}`),
        letter: t(`month.letter.${part.kind}`),
      }
    : { code: null, word: extra, letter: extraLetter(part, t) };
}

function stripSentence(
  { code, word }: Pick<StripView, 'code' | 'word'>,
  duration: string,
  speed: string | null,
  t: TFunction,
): string {
  if (code === null) return t('month.extra', { name: word, duration });
  const values = { week: code, kind: word, duration };
  return speed === null ? t('month.work', values) : t('month.workAt', { ...values, speed });
}

function lookOf(
  grid: MonthGridProps,
  at: HalfDay,
  work: MonthHalfDay | undefined,
  isOff: boolean,
): CellView['look'] {
  if (isOff && (work?.state ?? 'planned') === 'planned') return 'off';
  if (work) return work.state;
  if (grid.reserve?.has(halfDayKey(at))) return 'reserve';
  return grid.projectDays?.includes(at.day) ? 'project' : 'free';
}

/** By how many minutes a half-day to come differs from its weekday. */
function moreMinutes({ availability, today }: MonthGridProps, { day, half }: HalfDay): number {
  const own = day < today ? undefined : availability.exceptions[day];
  return own ? own[half].capacity - availability.weekly[weekdayOf(day)][half].capacity : 0;
}

function hoursMark(more: number, t: TFunction, format: CellWords['format']): string {
  return t(more > 0 ? 'month.more' : 'month.fewer', { time: format.duration(Math.abs(more)) });
}

function hoursWords(
  more: number,
  isOff: boolean,
  t: TFunction,
  format: CellWords['format'],
): readonly string[] {
  if (more === 0) return [];
  if (isOff) return [t('month.takenOff')];
  const time = format.duration(Math.abs(more));
  return [t(more > 0 ? 'month.moreThanUsual' : 'month.fewerThanUsual', { time })];
}

function wordOf(look: CellView['look'], isTakenOff: boolean, t: TFunction): string | null {
  if (look === 'reserve' || look === 'project') return t(`month.word.${look}`);
  return look === 'off' && isTakenOff ? t('month.word.off') : null;
}

function touchOf({ editing }: MonthGridProps, at: HalfDay): CellTouch | null {
  const gesture = editing?.gesture;
  if (!gesture) return null;
  if (gesture.kind === 'paint') {
    const [from, to] = [gesture.from.day, gesture.to.day].sort();
    const isHere = from !== undefined && to !== undefined && at.day >= from && at.day <= to;
    if (!isHere || at.day < editing.first) return null;
    if (editing.tool === 'reserve') return at.half === gesture.from.half ? 'painted' : null;
    if (editing.tool === 'morning-off') return at.half === 'morning' ? 'painted' : null;
    if (editing.tool === 'afternoon-off') return at.half === 'afternoon' ? 'painted' : null;
    return 'painted';
  }
  if (compareHalfDays(gesture.to, at) === 0) {
    return compareHalfDays(gesture.from, at) === 0
      ? 'carried'
      : editing.isRefused
        ? 'refused'
        : 'target';
  }
  return compareHalfDays(gesture.from, at) === 0 ? 'carried' : null;
}

function standing(
  look: CellView['look'],
  work: MonthHalfDay | undefined,
  isOff: boolean,
  t: TFunction,
): string {
  if (isOff && work?.state === 'planned') return t('month.offWas');
  if (work) return t(`month.state.${work.state}`);
  if (look === 'reserve' || look === 'project') return t(`month.${look}`);
  return t(look === 'off' ? 'month.off' : 'month.free');
}

function headOf(
  grid: MonthGridProps,
  { day }: HalfDay,
  marks: { readonly renews: boolean; readonly isSafeDay: boolean },
  t: TFunction,
  format: CellWords['format'],
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
    a.touch === b.touch &&
    a.canCarry === b.canCarry &&
    a.share === b.share &&
    a.head?.number === b.head?.number &&
    a.isToday === b.isToday &&
    a.isSelected === b.isSelected &&
    a.isChoosable === b.isChoosable
  );
}
