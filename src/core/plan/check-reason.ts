import { assertNever } from '../assert-never.ts';
import { firstRefusal, refuseCount, refuseDay, refuseFigure } from './limits.ts';
import type { PlanReason } from './plan-reason.ts';
import type { Refusal } from './refusal.ts';

const mostSteps = 20;

/** Why the reason of a plan cannot be; null if it can: its figures are of their kind. */
export function checkReason(why: PlanReason): Refusal | null {
  switch (why.kind) {
    case 'start':
    case 'replan':
    case 'settings':
      return null;
    case 'push':
      return refuseCount('days', why.days);
    case 'use-reserve':
      return refuseCount('count', why.halfDays);
    case 'spread':
      return refuseCount('days', why.days) ?? refuseCount('added', why.minutes);
    case 'skip':
      return refuseCount('count', why.count) ?? refuseCount('added', why.minutes);
    case 'faster':
      return refuseFigure('speed', why.from) ?? refuseFigure('speed', why.to);
    case 'add-day':
      return refuseDay(why.day) ?? refuseCount('added', why.minutes);
    case 'more-time':
      return refuseCount('added', why.minutes);
    case 'fit':
      return firstRefusal(
        refuseFigure('probability', why.before),
        refuseFigure('probability', why.after),
        why.steps.length > mostSteps ? { kind: 'too-many', field: 'count', most: mostSteps } : null,
        ...why.steps.map(checkReason),
      );
    case 'move':
      return firstRefusal(
        ...[why.from, why.to].map((at) => (at === null ? null : refuseDay(at.day))),
      );
    case 'hours':
      return firstRefusal(
        refuseDay(why.from),
        refuseDay(why.to),
        refuseCount('added', why.before),
        refuseCount('added', why.after),
      );
    case 'keep-free':
      return refuseCount('count', why.halfDays);
    default:
      return assertNever(why);
  }
}
