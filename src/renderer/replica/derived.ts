import {
  type BillingTerms,
  cancelByDay,
  firstChargeDay,
  nextRenewal,
  renewalDay,
  safeFinishDay,
} from '#core/calendar/billing.ts';
import { type Curriculum, listActivities } from '#core/curriculum/curriculum.ts';
import { estimateActivities } from '#core/curriculum/estimate-activities.ts';
import { forecastProgramme } from '#core/forecast/forecast-programme.ts';
import type { Programme } from '#core/plan/document.ts';
import { followedBlocks } from '#core/plan/followed-blocks.ts';
import { blockStates } from '#core/record/block-status.ts';
import { remainingMinutes } from '#core/record/remaining.ts';
import { remember, rememberByDay } from '#core/remember.ts';
import type { Day } from '#core/units.ts';

/** Every activity by its id, with its course and week. */
export const placesOf = remember(
  (curriculum: Curriculum) =>
    new Map(listActivities(curriculum).map((placed) => [placed.activity.id, placed])),
);

export const estimatesOf = remember((programme: Programme) =>
  estimateActivities(programme.curriculum, programme.study, programme.estimates),
);

/** The minutes left of every activity. */
export const remainingOf = remember((programme: Programme) =>
  remainingMinutes(programme, estimatesOf(programme)),
);

/** Where every followed block stands on a day. */
export const blockStatesOf = rememberByDay((programme: Programme, today) =>
  blockStates(programme, today),
);

export const forecastOf = rememberByDay((programme: Programme, today) =>
  forecastProgramme(programme, today),
);

/** The blocks that were and are to be followed, in order of time. */
export const blocksOf = remember(followedBlocks);

/** The days that money depends on. */
export interface BillingDays {
  readonly firstCharge: Day;
  readonly renewal: Day;
  readonly safe: Day;
  readonly cancelBy: Day;
}

/** Of the renewal that comes next. */
export const billingDaysOf = rememberByDay((terms: BillingTerms, today): BillingDays => {
  const next = nextRenewal(terms, today);
  return {
    firstCharge: firstChargeDay(terms),
    renewal: renewalDay(terms, next),
    safe: safeFinishDay(terms, next),
    cancelBy: cancelByDay(terms, next),
  };
});
