import type { Refusal } from '#core/plan/refusal.ts';
import type { LogLineProblem } from '#core/record/log-line.ts';
import type { DurationProblem } from '#core/record/parse-duration.ts';

/** Why a line is no log, with the words that are to blame where the reason alone does not say it. */
export type LineFailure =
  | DurationProblem
  | Refusal
  | { readonly kind: 'not-a-speed'; readonly said: string }
  | { readonly kind: 'hours-or-speed'; readonly said: string }
  | { readonly kind: 'hours-or-day'; readonly said: string }
  | { readonly kind: 'speed-or-day'; readonly said: string }
  | { readonly kind: 'not-a-line-day'; readonly said: string }
  | { readonly kind: 'day-to-come'; readonly said: string }
  | { readonly kind: 'said-twice'; readonly said: string }
  | { readonly kind: 'unknown-word'; readonly said: string }
  /** Words for a half-day where only one can be meant, and that is another. */
  | { readonly kind: 'other-half-day'; readonly said: string };

/** What is wrong with `text`, as its problem says. */
export function lineFailure(text: string, { reason, from, to }: LogLineProblem): LineFailure {
  const said = text.slice(from, to);
  switch (reason.kind) {
    case 'not-a-speed':
    case 'unknown-word':
    case 'hours-or-speed':
    case 'hours-or-day':
    case 'speed-or-day':
      return { kind: reason.kind, said };
    case 'not-a-day':
      return { kind: 'not-a-line-day', said };
    case 'in-the-future':
      return { kind: 'day-to-come', said };
    case 'said-twice':
      return { kind: 'said-twice', said };
    default:
      return reason;
  }
}
