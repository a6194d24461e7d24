import { nextRenewal, safeFinishDay } from '#core/calendar/billing.ts';
import { daysBetween } from '#core/calendar/day.ts';
import type { WorkKind } from '#core/curriculum/curriculum.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import { type ForecastGrade, gradeForecasts } from '#core/forecast/grade-forecasts.ts';
import { type Lesson, lessonOf } from '#core/forecast/lesson.ts';
import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import type { Programme } from '#core/plan/document.ts';
import { studiedMinutes } from '#core/record/attribute-sessions.ts';
import { settledWork } from '#core/record/settled-work.ts';
import { type Cents, type Day, type Minutes, minutes, sumMinutes } from '#core/units.ts';
import { estimatesOf } from '../replica/derived.ts';

/** Estimated and actual time of the work that was logged to its end. */
export interface WorkFacts {
  readonly kind: WorkKind | 'all';
  readonly estimate: Minutes;
  readonly actual: Minutes;
}

/** What a programme that is done has come to, beside what was said of it. */
export interface ReportFacts {
  readonly finishedOn: Day;
  /** The last safe day of the month in which it was finished. */
  readonly safe: Day;
  /** Days from the finish to it; negative if it was finished later. */
  readonly daysToSpare: number;
  /** What was charged up to the finish. */
  readonly cost: Cents;
  /** The forecasts made before the finish, and how good they were; null if none was kept. */
  readonly grade: ForecastGrade | null;
  /** The earliest of them. */
  readonly first: ForecastSnapshot | null;
  /** On how many days the finish lay within P10 to P90, and on how many no likely end was in sight. */
  readonly daysInside: number;
  readonly daysWithoutEnd: number;
  /** Study from the day of the first forecast on, lost time not counted; null if not all is logged. */
  readonly studied: Minutes | null;
  readonly lost: Minutes;
  /** Lectures, homework and all, as far as there is any of it. */
  readonly work: readonly WorkFacts[];
  /** Estimated time of what was ticked without all its hours; it is not in `work`. */
  readonly unlogged: Minutes;
  readonly lesson: Lesson | null;
}

/** The report of a programme that is done, by a forecast that says so; null if it doesn't. */
export function reportFacts(programme: Programme, forecast: Forecast): ReportFacts | null {
  const finishedOn = forecast.finish.p50;
  if (!forecast.isDone || finishedOn === null) return null;
  const { subscription, forecasts, sessions } = programme;
  const grade = gradeForecasts(forecasts, finishedOn);
  const graded = grade?.graded ?? [];
  const first = graded[0]?.snapshot ?? null;
  const safe = safeFinishDay(subscription, nextRenewal(subscription, finishedOn));
  const work = workFacts(programme);
  const unlogged = unloggedMinutes(programme, work);
  return {
    finishedOn,
    safe,
    daysToSpare: daysBetween(finishedOn, safe),
    cost: forecast.expectedCost,
    grade,
    first,
    daysInside: graded.filter(({ isInside }) => isInside).length,
    daysWithoutEnd: graded.filter(({ error }) => error === null).length,
    studied: first === null || unlogged > 0 ? null : studiedSince(first.day, programme),
    lost: sumMinutes(sessions.map(({ lostMinutes }) => lostMinutes)),
    work,
    unlogged,
    lesson: lessonOf(programme),
  };
}

function studiedSince(first: Day, { sessions }: Programme): Minutes {
  const counted = sessions.filter(({ day, pieces }) => day >= first && pieces.length > 0);
  return sumMinutes(counted.map(studiedMinutes));
}

function unloggedMinutes(programme: Programme, work: readonly WorkFacts[]): Minutes {
  const settled = work.find(({ kind }) => kind === 'all')?.estimate ?? 0;
  const estimates = [...estimatesOf(programme).values()];
  return minutes(sumMinutes(estimates.map((each) => each.minutes)) - settled);
}

function workFacts(programme: Programme): readonly WorkFacts[] {
  const settled = settledWork(programme, estimatesOf(programme));
  return (['lectures', 'homework', 'all'] as const).flatMap((kind) => {
    const of = settled.filter((each) => kind === 'all' || each.kind === kind);
    if (of.length === 0) return [];
    return {
      kind,
      estimate: sumMinutes(of.map(({ estimate }) => estimate)),
      actual: sumMinutes(of.map(({ actual }) => actual)),
    };
  });
}
