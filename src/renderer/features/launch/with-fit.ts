import { weekdays } from '#core/calendar/weekday.ts';
import type { FitChanges } from '#core/fit/fit-change.ts';
import { hasHours } from '#core/fit/fit-room.ts';
import type { Availability, DayHours } from '#core/planner/availability.ts';
import type { Day } from '#core/units.ts';
import type { LaunchDraft } from './launch-draft.ts';
import type { StudyPattern } from './study-pattern.ts';

/** The controls with what a change that makes it fit does to them. */
export function withFit(draft: LaunchDraft, changes: FitChanges): LaunchDraft {
  const { availability, study, skipped, extras } = changes;
  return {
    ...draft,
    pattern: availability ? withHours(draft.pattern, availability) : draft.pattern,
    speed: study?.speeds.target ?? draft.speed,
    // A speed for what is to come says nothing of what was watched before.
    before: study ? { ...draft.before, speed: draft.before.speed ?? draft.speed } : draft.before,
    skipped: skipped ?? draft.skipped,
    extras: extras
      ? { ...draft.extras, frameworkDay: extras.frameworkDay, courseEnd: extras.courseEnd }
      : draft.extras,
  };
}

function withHours(pattern: StudyPattern, { weekly, exceptions }: Availability): StudyPattern {
  const studyDays = weekdays.filter((weekday) => hasHours(weekly[weekday]));
  const studyDay = studyDays.find((weekday) => pattern.own?.[weekday] === undefined);
  const own = { ...pattern.own };
  for (const weekday of studyDays) if (own[weekday]) own[weekday] = weekly[weekday];
  const days: Record<Day, 'on' | 'off'> = { ...pattern.days };
  const painted: Record<Day, DayHours> = { ...pattern.painted };
  for (const [day, hours] of Object.entries(exceptions) as [Day, DayHours][]) {
    if (painted[day]) painted[day] = hours;
    else days[day] = hasHours(hours) ? 'on' : 'off';
  }
  return { ...pattern, hours: studyDay ? weekly[studyDay] : pattern.hours, own, days, painted };
}
