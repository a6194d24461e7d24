import { weekdayOf } from '#core/calendar/day.ts';
import { type Half, halves } from '#core/calendar/half.ts';
import { type Weekday, weekdays } from '#core/calendar/weekday.ts';
import { paintDays } from '#core/plan/paint-days.ts';
import type { HoursChange } from '#core/plan/with-exception.ts';
import type { Availability, DayHours, HalfDayHours } from '#core/planner/availability.ts';
import { weeklyHours } from '#core/planner/weekly-hours.ts';
import type { Day, Minutes } from '#core/units.ts';

/** The hours as the first launch asks for them: the same on every study day, or on most. */
export interface StudyPattern {
  readonly weekdays: readonly Weekday[];
  readonly hours: Readonly<Record<Half, HalfDayHours>>;
  /** Of weekdays that are unlike the others; they count while these are study days. */
  readonly own?: Readonly<Partial<Record<Weekday, DayHours>>> | undefined;
  /** Days that the learner took on or off by hand. */
  readonly days: Readonly<Record<Day, 'on' | 'off'>>;
  /** Hours that were painted on days; they go before `days`. */
  readonly painted?: Readonly<Record<Day, DayHours>> | undefined;
}

/** The availability that the pattern describes; only days that differ from their weekday in it. */
export function availabilityOf(pattern: StudyPattern): Availability {
  const isOn = (weekday: Weekday) => pattern.weekdays.includes(weekday);
  const onOf = (weekday: Weekday) => hoursOfWeekday(pattern, weekday);
  const offOf = (weekday: Weekday): DayHours => {
    const { morning, afternoon } = onOf(weekday);
    return { morning: closed(morning), afternoon: closed(afternoon) };
  };
  const hoursOf = (weekday: Weekday) => (isOn(weekday) ? onOf(weekday) : offOf(weekday));
  const exceptions: Record<Day, DayHours> = {};
  for (const day of Object.keys(pattern.days) as Day[]) {
    const wanted = pattern.days[day] === 'on';
    const weekday = weekdayOf(day);
    if (wanted !== isOn(weekday)) exceptions[day] = wanted ? onOf(weekday) : offOf(weekday);
  }
  for (const [day, hours] of Object.entries(pattern.painted ?? {}) as [Day, DayHours][]) {
    if (isSameDay(hours, hoursOf(weekdayOf(day)))) delete exceptions[day];
    else exceptions[day] = hours;
  }
  return {
    weekly: weeklyHours(hoursOf),
    exceptions,
  };
}

/** The hours of a weekday while it is a study day. */
export function hoursOfWeekday({ hours, own }: StudyPattern, weekday: Weekday): DayHours {
  return own?.[weekday] ?? hours;
}

/** The pattern with other hours for a half of one weekday, or of all without hours of their own. */
export function withHalfHours(
  pattern: StudyPattern,
  weekday: Weekday | null,
  half: Half,
  changed: Partial<HalfDayHours>,
): StudyPattern {
  const before = weekday === null ? pattern.hours : hoursOfWeekday(pattern, weekday);
  const hours = { ...before, [half]: { ...before[half], ...changed } };
  return weekday === null
    ? { ...pattern, hours }
    : { ...pattern, own: { ...pattern.own, [weekday]: hours } };
}

/** The pattern with a weekday like the others again. */
export function withoutOwn(pattern: StudyPattern, weekday: Weekday): StudyPattern {
  const { [weekday]: _, ...own } = pattern.own ?? {};
  return { ...pattern, own };
}

/** The pattern with `day` taken off if it was a study day, and on if it was none. */
export function toggleDay(pattern: StudyPattern, day: Day): StudyPattern {
  const painted = pattern.painted?.[day];
  const word = painted && (isOpen(painted) ? 'on' : 'off');
  const isOn = (word ?? pattern.days[day] ?? weekdayWord(pattern, day)) === 'on';
  const { [day]: _, ...others } = pattern.painted ?? {};
  return {
    ...pattern,
    days: { ...pattern.days, [day]: isOn ? 'off' : 'on' },
    ...(pattern.painted && { painted: others }),
  };
}

/** The pattern with `change` painted over `days`: their hours stay, whatever the week becomes. */
export function paintPattern(
  pattern: StudyPattern,
  days: readonly Day[],
  change: HoursChange,
): StudyPattern {
  const { exceptions } = paintDays(availabilityOf(pattern), days, change);
  const toggled: Record<Day, 'on' | 'off'> = { ...pattern.days };
  const painted: Record<Day, DayHours> = { ...pattern.painted };
  for (const day of days) {
    delete toggled[day];
    delete painted[day];
    const hours = exceptions[day];
    if (hours) painted[day] = hours;
  }
  return { ...pattern, days: toggled, painted };
}

/** The pattern that an availability with one set of hours was made from. */
export function patternOf(availability: Availability): StudyPattern {
  const open = weekdays.filter((weekday) => {
    return isOpen(availability.weekly[weekday]);
  });
  return { weekdays: open, hours: availability.weekly[open[0] ?? 1], days: {} };
}

function isSameDay(a: DayHours, b: DayHours): boolean {
  return halves.every(
    (half) => a[half].start === b[half].start && a[half].capacity === b[half].capacity,
  );
}

function isOpen({ morning, afternoon }: DayHours): boolean {
  return morning.capacity + afternoon.capacity > 0;
}

function weekdayWord(pattern: StudyPattern, day: Day): 'on' | 'off' {
  return pattern.weekdays.includes(weekdayOf(day)) ? 'on' : 'off';
}

function closed({ start }: HalfDayHours): HalfDayHours {
  return { start, capacity: 0 as Minutes };
}
