import type { HalfDay } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import type { Minutes } from '#core/units.ts';
import type { LogTexts } from './log-draft.ts';

/** What the log dialog is opened for. */
export type LogRequest =
  | {
      readonly kind: 'new';
      readonly at: HalfDay;
      /** Hours to begin with. */
      readonly hours?: Minutes | undefined;
      /** Of these, lost to the platform. */
      readonly lost?: Minutes | undefined;
      /** What stood in the fields of a line already; before the hours to begin with. */
      readonly texts?: LogTexts | undefined;
      /** The id of the session, where it must be a certain one. */
      readonly id?: string | undefined;
      /** It says that a half-day was done in part: the rest of it is missed. */
      readonly isPart?: boolean | undefined;
    }
  | { readonly kind: 'edit'; readonly session: Session };
