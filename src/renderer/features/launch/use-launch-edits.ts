import { useMemo } from 'react';
import { compareHalfDays, type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import type { MonthEdit } from '#core/plan/month-edit.ts';
import { planSetup } from '#core/plan/plan-setup.ts';
import type { MonthPlan } from '#core/planner/month-plan.ts';
import { fail, ok } from '#core/result.ts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { hoursFacts } from '../../month/hours-facts.ts';
import { editOfCommand, type HalfDayFacts } from '../../month/month-command.ts';
import type { MonthEditing } from '../../month/month-editing.ts';
import { type Brush, editOfGesture } from '../../month/month-gesture.ts';
import { useEditWords } from '../../month/use-edit-words.ts';
import { useMonthBrush } from '../../month/use-month-brush.ts';
import { sentenceOf } from '../../texts/sentence-of.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { showToast } from '../../ui/show-toast.ts';
import { editDraft } from './launch-edit.ts';
import type { Launch } from './use-launch.ts';
import { useSaidChange } from './use-said-change.ts';

interface LaunchEditsRequest
  extends Pick<Launch, 'draft' | 'store' | 'change' | 'undo' | 'tryOut'> {
  readonly setup: ProgrammeSetup;
  readonly plan: MonthPlan;
  readonly today: Day;
  /** The first day that can be planned. */
  readonly first: Day;
}

interface LaunchEdits {
  /** What the month shows: with what the hand would change if it let go now. */
  readonly setup: ProgrammeSetup;
  readonly plan: MonthPlan;
  readonly editing: MonthEditing;
  readonly brush: Brush;
  readonly setBrush: (brush: Brush) => void;
  readonly status: string;
  readonly run: (edit: MonthEdit) => void;
}

/** The month of the first launch in the learner's hands: it changes the draft, and nothing else. */
export function useLaunchEdits(request: LaunchEditsRequest): LaunchEdits {
  const { draft, tryOut, setup, plan, today, first } = request;
  const say = useSaidChange(request);
  const { t } = useTexts();
  const format = useFormat();
  const words = useEditWords(() => t('monthEdit.workOfReserve'));
  const { brush, setBrush, gesture, setGesture, leave } = useMonthBrush();
  const { reserve } = setup.extras;
  const isReserve = (at: HalfDay) => reserve.some((each) => compareHalfDays(each, at) === 0);
  const factsOf = (at: HalfDay): HalfDayFacts => ({
    isPast: at.day < first,
    canMove: isReserve(at),
    canSwap: false,
    isPinned: false,
    isReserve: isReserve(at),
    ...hoursFacts(setup.availability, at),
  });
  const isAtHome =
    gesture !== null &&
    gesture.kind !== 'paint' &&
    halfDayKey(gesture.from) === halfDayKey(gesture.to);

  const edit = useMemo(
    () => (gesture ? editOfGesture(gesture, brush, first, reserve) : null),
    [gesture, brush, first, reserve],
  );
  const preview = useMemo(() => {
    if (edit === null || isAtHome) return null;
    const edited = editDraft(draft, setup, edit, first);
    if (!edited.ok) return edited;
    const drawn = tryOut(edited.value);
    return drawn
      ? ok({ setup: drawn, plan: planSetup(drawn, today) })
      : fail({ kind: 'nothing-to-move' } as const);
  }, [edit, isAtHome, draft, setup, first, tryOut, today]);

  const run = (edit: MonthEdit) => {
    const edited = editDraft(draft, setup, edit, first);
    if (!edited.ok) {
      showToast({ id: 'launch-edit', text: sentenceOf(edited.error, t, format) });
      return;
    }
    // What is drawn may be a moment behind what stands in the controls.
    say((now) => {
      const fresh = editDraft(now, setup, edit, first);
      const { pattern, extras } = fresh.ok ? fresh.value : now;
      return { pattern, extras };
    }, words.said(edit));
  };

  const status = () => {
    if (gesture === null) {
      return brush.tool === 'select' ? t('monthEdit.launchHint') : words.hint(brush.tool);
    }
    if (isAtHome) return t('monthEdit.moving', { work: t('monthEdit.workOfReserve') });
    if (edit === null || preview === null) return t('monthEdit.past');
    if (!preview.ok) return sentenceOf(preview.error, t, format);
    return t('monthEdit.painting', {
      said: words.said(edit),
      finish: words.finish(plan.finish, preview.value.plan.finish),
    });
  };

  return {
    ...(preview?.ok ? preview.value : { setup, plan }),
    editing: {
      tool: brush.tool,
      first,
      gesture,
      isRefused: preview !== null && !preview.ok,
      canCarry: (at, kind) => kind === 'move' && isReserve(at),
      onCannotCarry: () => showToast({ id: 'launch-edit', text: t('monthEdit.notYet') }),
      onGesture: setGesture,
      onDrop: (dropped) => {
        setGesture(null);
        const done = editOfGesture(dropped, brush, first, reserve);
        const isBack =
          dropped.kind !== 'paint' && halfDayKey(dropped.from) === halfDayKey(dropped.to);
        if (done && !isBack) run(done);
      },
      // Choosing takes the day off or on, which has a line of its own.
      canOpen: false,
      factsOf,
      onCommand: (command, at) => {
        // Work is pinned once there is a plan.
        if (command !== 'pin') run(editOfCommand(command, at, factsOf(at)));
      },
      onLeave: leave,
    },
    brush,
    setBrush: (next) => {
      setGesture(null);
      setBrush(next);
    },
    status: status(),
    run,
  };
}
