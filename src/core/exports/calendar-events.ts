import { cancelByDay, nextRenewal, renewalDay, safeFinishDay } from '../calendar/billing.ts';
import { clockMinutes } from '../calendar/clock-time.ts';
import { compareHalfDays, type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import type { Block, Piece } from '../planner/month-plan.ts';
import { type ClockTime, type Day, type Minutes, sumMinutes } from '../units.ts';

/** When a calendar is to remind; null for never. */
export interface CalendarAlarms {
  /** Minutes before a half-day starts. */
  readonly beforeStudy: Minutes | null;
  /** The time of day on which the days of the subscription are said. */
  readonly onDays: ClockTime | null;
}

interface EventCore {
  /** The same in every export for the same half-day or renewal of a programme, and no other. */
  readonly uid: string;
  /** It was in an earlier plan and is no more: a calendar that has it is to drop it. */
  readonly isCancelled: boolean;
  readonly day: Day;
  /** Minutes from the start, negative before it; the start of a whole day is its midnight. */
  readonly alarms: readonly number[];
}

/** What is planned for a half-day. */
export interface StudyEvent extends EventCore, HalfDay {
  readonly kind: 'study';
  readonly time: { readonly start: ClockTime; readonly minutes: Minutes };
  readonly pieces: readonly Piece[];
}

/** A whole day that the subscription makes matter, by the number of the renewal: 1 is the first. */
export interface SubscriptionEvent extends EventCore {
  readonly kind: 'safe-day' | 'cancel-by' | 'renewal';
  readonly time: null;
  readonly renewal: number;
}

export type CalendarEvent = StudyEvent | SubscriptionEvent;

/**
 * A programme as a calendar shows it: every followed half-day, then the days of every renewal up to
 * the first one after the plan. What earlier plans had beyond that is there too, cancelled, so that a
 * calendar which took an earlier export drops it. Each uid is there once.
 */
export function calendarEvents(
  programme: Programme,
  alarms: CalendarAlarms,
): readonly CalendarEvent[] {
  return [...studyEvents(programme, alarms), ...subscriptionEvents(programme, alarms)];
}

function studyEvents(programme: Programme, { beforeStudy }: CalendarAlarms): StudyEvent[] {
  const followed = followedBlocks(programme);
  const kept = new Set(followed.map(halfDayKey));
  // Of a half-day that several plans had, the latest.
  const gone = new Map<string, Block>();
  for (const { blocks } of programme.plans) {
    for (const block of blocks) {
      if (!kept.has(halfDayKey(block))) gone.set(halfDayKey(block), block);
    }
  }
  const event = (block: Block, isCancelled: boolean): StudyEvent => ({
    kind: 'study',
    uid: uidOf(programme, `${block.day}-${block.half}`),
    isCancelled,
    day: block.day,
    half: block.half,
    time: { start: block.start, minutes: sumMinutes(block.pieces.map(({ minutes }) => minutes)) },
    pieces: block.pieces,
    alarms: isCancelled || beforeStudy === null ? [] : [-beforeStudy],
  });
  return [
    ...followed.map((block) => event(block, false)),
    ...[...gone.values()].map((block) => event(block, true)),
  ].sort(compareHalfDays);
}

function subscriptionEvents(
  programme: Programme,
  { onDays }: CalendarAlarms,
): readonly SubscriptionEvent[] {
  const { subscription, plans } = programme;
  const lastNow = renewalAfter(programme, followedBlocks(programme));
  const lastEver = renewalAfter(
    programme,
    plans.flatMap(({ blocks }) => blocks),
  );
  const alarms = onDays === null ? [] : [clockMinutes(onDays)];
  return Array.from({ length: lastEver }, (_, index) => index + 1).flatMap((renewal) => {
    const isCancelled = renewal > lastNow;
    const event = (kind: SubscriptionEvent['kind'], day: Day): SubscriptionEvent => ({
      kind,
      uid: uidOf(programme, `${kind}-${renewal}`),
      isCancelled,
      day,
      time: null,
      renewal,
      alarms: isCancelled ? [] : alarms,
    });
    return [
      event('safe-day', safeFinishDay(subscription, renewal)),
      event('cancel-by', cancelByDay(subscription, renewal)),
      event('renewal', renewalDay(subscription, renewal)),
    ];
  });
}

/** The number of the first renewal after the last of `blocks`; 1 if there are none. */
function renewalAfter({ subscription }: Programme, blocks: readonly Block[]): number {
  let last = subscription.startDay;
  for (const { day } of blocks) if (day > last) last = day;
  return nextRenewal(subscription, last);
}

/** Ids of a file may hold anything; a uid must not break the line that it stands in. */
function uidOf({ id }: Programme, what: string): string {
  const plain = id.replaceAll(/[^\w-]/gu, (sign) => `.${sign.codePointAt(0)?.toString(16)}.`);
  return `${what}.${plain}@halfday`;
}
