import type { PlanChanges } from '#core/plan/command.ts';
import { planFinish } from '#core/plan/describe-plan-change.ts';
import type { PlanDocument, Programme } from '#core/plan/document.ts';
import type { PlanReason } from '#core/plan/plan-reason.ts';
import type { Day } from '#core/units.ts';
import { newId } from '../../clock/new-id.ts';
import { useReadNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { type Failure, sentenceOf } from '../../texts/sentence-of.ts';
import { useTexts } from '../../texts/use-texts.tsx';

const bySettings: PlanReason = { kind: 'settings' };

interface Options {
  readonly why?: PlanReason | undefined;
  /** The field that is edited says itself what is wrong. */
  readonly quiet?: boolean | undefined;
}

interface Revise {
  /**
   * Changes what the plan rests on and the plan with it, in one step; says what became of the end
   * and the odds. Answers what is wrong, or null.
   */
  readonly revise: (
    change: (programme: Programme, today: Day) => PlanChanges,
    said: string,
    options?: Options,
  ) => Promise<string | null>;
  /** A failure found before anything is submitted, in words. */
  readonly refuse: (failure: Failure) => Promise<string>;
}

export function useRevise(): Revise {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const readNow = useReadNow();
  const submit = useUndoable();

  const endOf = (before: PlanDocument | null, after: PlanDocument): string => {
    const now = finishOf(after);
    const then = before && finishOf(before);
    if (now === null) return t('changes.noEnd');
    if (now === then) return t('basis.end.stays', { day: sayDay(now) });
    return then
      ? t('basis.end.moves', { before: sayDay(then), after: sayDay(now) })
      : t('basis.end.is', { day: sayDay(now) });
  };

  return {
    revise: async (change, said, { why = bySettings, quiet = false } = {}) => {
      const { instant: at, day: today } = readNow();
      const planId = newId();
      const submitted = await submit(
        (programme) => {
          const changes = change(programme, today);
          return { kind: 'revise', planId, at, today, changes, why };
        },
        (before, after) => `${said} ${endOf(before, after)}`,
        { quiet },
      );
      return submitted.ok ? null : sentenceOf(submitted.error, t, format);
    },
    refuse: async (failure) => sentenceOf(failure, t, format),
  };
}

function finishOf({ programme }: PlanDocument): Day | null {
  const plan = programme?.plans.at(-1);
  return plan ? planFinish(plan) : null;
}
