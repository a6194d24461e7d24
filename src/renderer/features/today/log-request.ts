import type { HalfDay } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import type { Minutes } from '#core/units.ts';

/** What the log dialog is opened for. */
export type LogRequest =
  | {
      readonly kind: 'new';
      readonly at: HalfDay;
      /** Hours to begin with. */
      readonly hours?: Minutes | undefined;
    }
  | { readonly kind: 'edit'; readonly session: Session };
