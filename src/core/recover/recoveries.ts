import type { Programme } from '../plan/document.ts';
import type { Day } from '../units.ts';
import { addSaturday } from './add-saturday.ts';
import { pushAll } from './push-all.ts';
import type { Recovery } from './recovery.ts';
import { recoverySituation } from './recovery-situation.ts';
import { skipOptional } from './skip-optional.ts';
import { spendReserve } from './spend-reserve.ts';
import { spreadDays, spreadShortfall } from './spread-shortfall.ts';
import { watchFaster } from './watch-faster.ts';

/**
 * The ways on that apply on `today`, those that ask least of the learner's time first, one of a kind
 * but for `spread`, of which there is one for each number of days that is possible. `revise` accepts
 * each of them, and none has worse odds than doing nothing.
 */
export function recoveries(programme: Programme, today: Day): readonly Recovery[] {
  const situation = recoverySituation(programme, today);
  return [
    pushAll(situation),
    spendReserve(situation),
    skipOptional(situation),
    watchFaster(situation),
    ...spreadDays.map((days) => spreadShortfall(situation, days)),
    addSaturday(situation),
  ].filter((recovery) => recovery !== null);
}
