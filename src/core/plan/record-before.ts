import { addDays } from '../calendar/day.ts';
import { type ActivityId, listActivities } from '../curriculum/curriculum.ts';
import { estimateActivities, videoMinutesOf } from '../curriculum/estimate-activities.ts';
import { lectureSpeeds } from '../curriculum/speed-of.ts';
import type { SpeedPlan } from '../curriculum/speed-plan.ts';
import type { Piece } from '../planner/month-plan.ts';
import { spreadMinutes } from '../planner/spread-minutes.ts';
import { type Day, type Minutes, sumMinutes } from '../units.ts';
import { refuseUnknownWeek } from './check-speeds.ts';
import type { ProgrammeSetup } from './command.ts';
import type { Session, Tick } from './document.ts';
import type { DoneBefore } from './done-before.ts';
import { mostMinutesADay, refuseFigure } from './limits.ts';
import type { Refusal } from './refusal.ts';

type SetupBefore = Pick<ProgrammeSetup, 'curriculum' | 'study' | 'doneBefore'>;

interface WeekBefore {
  readonly week: string;
  readonly pieces: readonly Piece[];
  /** Null if not known. */
  readonly minutes: Minutes | null;
}

/**
 * A tick for each week that was done before, on a day of its own, the last on the day before
 * `today`; and where the time is known a session beside it, in proportion to the week's estimate. On
 * which days it was really done nobody said: these lie before the first plan, so that they count for
 * the pace, and not for how well a plan is kept. Lectures count as
 * watched at the speeds of the settings. Extras are not done by a week that is.
 */
export function recordBefore(
  setup: SetupBefore,
  id: string,
  today: Day,
): { readonly ticks: readonly Tick[]; readonly sessions: readonly Session[] } {
  const weeks = weeksBefore(setup);
  const speedOf = averageSpeed(setup);
  const ticks: Tick[] = [];
  const sessions: Session[] = [];
  weeks.forEach(({ week, pieces, minutes }, index) => {
    const at = { day: addDays(today, index - weeks.length), half: 'afternoon' } as const;
    const name = `${id}-before-${week}`;
    ticks.push({ id: name, ...at, parts: pieces });
    if (minutes === null || minutes === 0) return;
    const lostMinutes = 0 as Minutes;
    // Said here once, so that no later setting changes what was watched.
    const speed = speedOf(pieces);
    const unknown = { videoMinutes: null, comment: '' };
    sessions.push({ id: name, ...at, minutes, lostMinutes, pieces, speed, ...unknown });
  });
  return { ticks, sessions };
}

/** Why that cannot have been done before; null if it can: no week of it took more than a day. */
export function checkDoneBefore(setup: SetupBefore): Refusal | null {
  const { weeks, minutes, speed } = setup.doneBefore;
  const unknown =
    refuseUnknownWeek(setup.curriculum, weeks) ??
    (speed === null ? null : refuseFigure('speed', speed));
  if (unknown) return unknown;
  if (minutes === null) return null;
  const most = mostMinutesADay * weeks.length;
  const isCount = Number.isSafeInteger(minutes) && minutes >= 0 && minutes <= most;
  const isShort = isCount && weeksBefore(setup).every((w) => (w.minutes ?? 0) <= mostMinutesADay);
  return isShort ? null : { kind: 'out-of-range', field: 'minutesBefore', least: 0, most };
}

/** In the order of the curriculum; a week without anything to do is left out. */
function weeksBefore({ curriculum, study, doneBefore }: SetupBefore): readonly WeekBefore[] {
  const wanted = new Set(doneBefore.weeks);
  if (wanted.size === 0) return [];
  const speeds = speedsBefore(study, doneBefore);
  const estimates = estimateActivities(curriculum, { ...study, speeds }, {});
  const byWeek = new Map<string, Piece[]>();
  for (const { activity, week } of listActivities(curriculum)) {
    const of = estimates.get(activity.id)?.minutes;
    if (!wanted.has(week.id) || of === undefined || activity.kind === 'extra') continue;
    const pieces = byWeek.get(week.id) ?? [];
    pieces.push({ activity: activity.id, minutes: of, of });
    byWeek.set(week.id, pieces);
  }
  const weeks = [...byWeek];
  const sizes = weeks.map(([, pieces]) => sumMinutes(pieces.map(({ minutes }) => minutes)));
  const spent =
    doneBefore.minutes === null || weeks.length === 0
      ? []
      : spreadMinutes(doneBefore.minutes, sizes);
  return weeks.map(([week, pieces], index) => ({ week, pieces, minutes: spent[index] ?? null }));
}

function speedsBefore({ speeds }: SetupBefore['study'], { speed }: DoneBefore): SpeedPlan {
  return { ...speeds, target: speed ?? speeds.target };
}

/** The speed of all video of some pieces together, in hundredths; null without a lecture. */
function averageSpeed({ curriculum, study, doneBefore }: SetupBefore) {
  const speeds = lectureSpeeds(curriculum, speedsBefore(study, doneBefore));
  const lengths = new Map<ActivityId, number>();
  for (const { activity } of listActivities(curriculum)) {
    if (activity.kind === 'lecture') lengths.set(activity.id, videoMinutesOf(activity));
  }
  return (pieces: readonly Piece[]): number | null => {
    let video = 0;
    let playing = 0;
    for (const { activity } of pieces) {
      const length = lengths.get(activity) ?? 0;
      video += length;
      playing += length / (speeds.get(activity) ?? 1);
    }
    return playing > 0 ? Math.round((100 * video) / playing) / 100 : null;
  };
}
