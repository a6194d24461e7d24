import type { Forecast } from '../forecast/forecast.ts';
import type { PlanReason, PlanStep } from '../plan/plan-reason.ts';
import { minutes } from '../units.ts';
import type { Fit } from './fit-change.ts';
import type { FitDeadline } from './fit-goal.ts';
import type { FitMove } from './fit-move.ts';

/** Why a plan with this change is accepted: the odds before and after, and what was changed. */
export function fitReason(before: Forecast, fit: Fit, { odds }: FitDeadline): PlanReason {
  return {
    kind: 'fit',
    before: before[odds],
    after: fit.forecast[odds],
    steps: fit.moves.flatMap(stepsOf),
  };
}

function stepsOf(move: FitMove): readonly PlanStep[] {
  switch (move.kind) {
    case 'longer':
      return [{ kind: 'more-time', minutes: minutes(move.minutes * move.weekdays.length) }];
    case 'days':
      return move.days.map((day) => ({ kind: 'add-day', day, minutes: move.minutes }));
    case 'faster':
      return [{ kind: 'faster', from: move.from, to: move.to }];
    case 'skip':
      return [{ kind: 'skip', count: move.count, minutes: move.minutes }];
  }
}
