import { useMemo, useState } from 'react';
import { compareHalfDays, type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { ActivityId } from '#core/curriculum/curriculum.ts';
import { applyCommand } from '#core/plan/apply-command.ts';
import { describePlanChange, planFinish } from '#core/plan/describe-plan-change.ts';
import type { PlanDocument, Programme } from '#core/plan/document.ts';
import { commandOfEdit, type MonthEdit } from '#core/plan/month-edit.ts';
import { nearestPlace } from '#core/plan/nearest-place.ts';
import type { Refusal } from '#core/plan/refusal.ts';
import type { Piece } from '#core/planner/month-plan.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Day, Instant, Minutes } from '#core/units.ts';
import { useActivityWords } from '../../block/use-activity-words.ts';
import { useWorkNames } from '../../block/use-work-names.ts';
import { newId } from '../../clock/new-id.ts';
import { useReadNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { hoursFacts } from '../../month/hours-facts.ts';
import { editOfCommand, type HalfDayFacts } from '../../month/month-command.ts';
import type { MonthEditing } from '../../month/month-editing.ts';
import { type Brush, editOfGesture, type MonthGesture } from '../../month/month-gesture.ts';
import { partsOf } from '../../month/month-half-day.ts';
import { useEditWords } from '../../month/use-edit-words.ts';
import { useMonthBrush } from '../../month/use-month-brush.ts';
import { groupOf } from '../../recover/group-of.ts';
import { replanChangesOf } from '../../replan/derived-replan.ts';
import { blockStatesOf, blocksOf, placesOf } from '../../replica/derived.ts';
import { useDocument, useProgramme } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { type Failure, sentenceOf } from '../../texts/sentence-of.ts';
import { useTexts } from '../../texts/use-texts.tsx';

/** What was dropped where it cannot be, and why. */
export interface RefusedEdit {
  readonly cell: HTMLElement;
  /** Null if there is no other reason than a plan that is out of date. */
  readonly sentence: string | null;
  /** Where it could go instead, said and done. */
  readonly instead: { readonly sentence: string; readonly move: () => void } | null;
  /** A new plan may have the room that the one which is followed has not. */
  readonly isOutOfDate: boolean;
}

interface MonthEdits {
  /** The programme as the month shows it: with what the hand would change if it let go now. */
  readonly drawn: Programme;
  readonly editing: MonthEditing;
  readonly brush: Brush;
  readonly setBrush: (brush: Brush) => void;
  readonly status: string;
  readonly refused: RefusedEdit | null;
  readonly closeRefused: () => void;
  /** Does it as one step, and says in the cell why if it cannot be. */
  readonly run: (edit: MonthEdit, cell: HTMLElement) => void;
  /** Takes up what is in a half-day, to be carried by keys. */
  readonly pickUp: (kind: 'move' | 'swap', at: HalfDay) => void;
}

/** The month in the learner's hands: brushes, what is carried, and what becomes of it. */
export function useMonthEdits(today: Day): MonthEdits {
  const { t } = useTexts();
  const format = useFormat();
  const document = useDocument();
  const programme = useProgramme();
  const submit = useUndoable();
  const readNow = useReadNow();
  const { titleOf } = useActivityWords();
  const { workOf, workIn } = useWork(programme);
  const words = useEditWords(workOf);
  const { brush, setBrush, gesture, setGesture, leave } = useMonthBrush();
  const [settled, setSettled] = useState<Programme | null>(null);
  const [refused, setRefused] = useState<RefusedEdit | null>(null);

  const { reserve } = programme;
  const edit = useMemo(
    () => (gesture ? editOfGesture(gesture, brush, today, reserve) : null),
    [gesture, brush, today, reserve],
  );
  const preview = useMemo(
    () => (edit && !isAtHome(gesture) ? tryEdit(document, edit, today) : null),
    [document, edit, gesture, today],
  );

  const sentence = (failure: Failure) => {
    if (failure.kind !== 'impossible-pin') return sentenceOf(failure, t, format);
    const { pin, obstacle } = failure;
    const named = { ...failure, pin: { ...pin, activity: titleOf(pin.activity) } };
    const why = sentenceOf(named, t, format);
    if (obstacle.kind !== 'no-room-before' && obstacle.kind !== 'against-pins') return why;
    const work = workIn(obstacle.activities);
    return work === '' ? why : t('monthEdit.inTheWay', { why, work });
  };
  const insteadOf = (edit: MonthEdit, failure: Failure, cell: HTMLElement) => {
    if (edit.kind !== 'move' || failure.kind !== 'impossible-pin') return null;
    const { instant, day } = readNow();
    const acceptance = { planId: newId(), at: instant, today: day };
    const place = nearestPlace(programme, edit, failure.obstacle.kind, acceptance);
    if (place === null) return null;
    const values = { place: words.place(place.at) };
    return {
      sentence: t(`monthEdit.instead.${place.isEarliest ? 'earliest' : 'nearest'}`, values),
      move: () => run({ kind: 'move', from: edit.from, to: place.at }, cell),
    };
  };
  const refuse = (cell: HTMLElement, failure: Failure, edit: MonthEdit) => {
    const isOutOfDate =
      failure.kind === 'impossible-pin' && replanChangesOf(programme, today) !== null;
    // What stands where it is pinned is there in a plan that is up to date.
    const isOnlyOutOfDate = isOutOfDate && edit.kind === 'pin';
    setRefused({
      cell,
      sentence: isOnlyOutOfDate ? null : sentence(failure),
      isOutOfDate,
      instead: insteadOf(edit, failure, cell),
    });
  };
  const saidWith = (edit: MonthEdit, after: Programme): string => {
    const said = words.said(edit);
    if (edit.kind !== 'paint') return said;
    const { moved } = describePlanChange(programme, after, today, groupOf(after.curriculum));
    const count = moved.filter(({ day }) => !edit.days.includes(day)).length;
    return count === 0 ? said : t('monthEdit.movedToo', { said, count });
  };
  const run = (edit: MonthEdit, cell: HTMLElement, known?: Result<Programme, Refusal>) => {
    setRefused(null);
    const { instant, day } = readNow();
    const acceptance = { planId: newId(), at: instant, today: day };
    const command = commandOfEdit(programme, edit, acceptance);
    const tried = known ?? tryEdit(document, edit, day);
    if (!command.ok || !tried.ok) {
      const failure = command.ok ? tried : command;
      if (!failure.ok) refuse(cell, failure.error, edit);
      return;
    }
    setSettled(tried.value);
    // Made again when its turn comes: what was changed meanwhile is not taken back.
    const ask = (now: Programme) => {
      const fresh = commandOfEdit(now, edit, acceptance);
      return fresh.ok ? fresh.value : command.value;
    };
    void submit(ask, saidWith(edit, tried.value), { quiet: true }).then((submitted) => {
      setSettled(null);
      if (!submitted.ok) refuse(cell, submitted.error, edit);
    });
  };

  const standing = useMemo(
    () => new Map(blockStatesOf(programme, today).map((each) => [halfDayKey(each.block), each])),
    [programme, today],
  );
  const isReserve = (at: HalfDay) => reserve.some((each) => compareHalfDays(each, at) === 0);
  const factsOf = (at: HalfDay): HalfDayFacts => {
    const { status } = standing.get(halfDayKey(at)) ?? {};
    const isLeft = at.day >= today && (status === 'planned' || status === 'part');
    return {
      isPast: at.day < today,
      canMove: isLeft || (at.day >= today && status === undefined && isReserve(at)),
      canSwap: isLeft,
      isPinned: programme.pins.some((pin) => compareHalfDays(pin, at) === 0),
      isReserve: isReserve(at),
      ...hoursFacts(programme.availability, at),
    };
  };
  const editing: MonthEditing = {
    tool: brush.tool,
    first: today,
    gesture,
    isRefused: preview !== null && !preview.ok,
    canCarry: (at, kind) => factsOf(at)[kind === 'move' ? 'canMove' : 'canSwap'],
    onCannotCarry: (cell) =>
      setRefused({
        cell,
        sentence: t('monthEdit.cannotCarry'),
        isOutOfDate: false,
        instead: null,
      }),
    onGesture: (next) => {
      if (next) setRefused(null);
      setGesture(next);
    },
    onDrop: (dropped, cell) => {
      setGesture(null);
      const done = editOfGesture(dropped, brush, today, reserve);
      if (done === null || isAtHome(dropped)) return;
      const tried = dropped === gesture && preview ? preview : tryEdit(document, done, today);
      // A stroke that changes nothing needs no answer.
      if (dropped.kind === 'paint' && !tried.ok && tried.error.kind === 'nothing-to-move') return;
      run(done, cell, tried);
    },
    canOpen: true,
    factsOf,
    onCommand: (command, at, cell) => run(editOfCommand(command, at, factsOf(at)), cell),
    onLeave: leave,
  };

  return {
    drawn: (preview?.ok ? preview.value : settled) ?? programme,
    editing,
    brush,
    setBrush: (next) => {
      setGesture(null);
      setBrush(next);
    },
    status: statusOf(),
    refused,
    closeRefused: () => setRefused(null),
    run,
    pickUp: (kind, at) => setGesture({ kind, by: 'keys', from: at, to: at }),
  };

  function statusOf(): string {
    if (gesture === null) return words.hint(brush.tool);
    if (isAtHome(gesture)) {
      const work = workOf(gesture.from);
      return t(gesture.kind === 'swap' ? 'monthEdit.swapping' : 'monthEdit.moving', { work });
    }
    if (edit === null || preview === null) return t('monthEdit.past');
    if (!preview.ok) {
      const isSame = gesture.kind === 'paint' && preview.error.kind === 'nothing-to-move';
      return isSame ? t('monthEdit.same') : sentence(preview.error);
    }
    return t('monthEdit.painting', {
      said: words.said(edit),
      finish: words.finish(finishOf(programme), finishOf(preview.value)),
    });
  }
}

/** The programme after the edit, were it made on `today`, or why it cannot be. */
function tryEdit(document: PlanDocument, edit: MonthEdit, today: Day): Result<Programme, Refusal> {
  const { programme } = document;
  if (!programme) return fail({ kind: 'no-programme' });
  const at = `${today}T00:00:00.000Z` as Instant;
  const command = commandOfEdit(programme, edit, { planId: 'previewed', at, today });
  if (!command.ok) return command;
  const applied = applyCommand(document, command.value);
  if (!applied.ok) return applied;
  return applied.value.programme ? ok(applied.value.programme) : fail({ kind: 'no-programme' });
}

/** True of what was taken up and is where it was. */
function isAtHome(gesture: MonthGesture | null): boolean {
  if (gesture === null || gesture.kind === 'paint') return false;
  return compareHalfDays(gesture.from, gesture.to) === 0;
}

export function finishOf({ plans }: Programme): Day | null {
  return planFinish(plans.at(-1) ?? plans[0]);
}

/** Names what is planned for a half-day, and what some activities are. */
function useWork(programme: Programme) {
  const { t } = useTexts();
  const names = useWorkNames();
  const places = placesOf(programme.curriculum);
  const nameOf = (pieces: readonly Piece[]) =>
    names.short(partsOf(pieces, (activity) => places.get(activity)));
  const isHere = (at: HalfDay) => (each: HalfDay) => compareHalfDays(each, at) === 0;
  const workOf = (at: HalfDay) => {
    const block = blocksOf(programme).find(isHere(at));
    if (block) return nameOf(block.pieces);
    const isReserve = programme.reserve.some(isHere(at));
    return t(isReserve ? 'monthEdit.workOfReserve' : 'monthEdit.workOfFree');
  };
  const workIn = (activities: readonly ActivityId[]) => {
    const none = 0 as Minutes;
    const pieces = activities.map((activity) => ({ activity, minutes: none, of: none }));
    return pieces.length === 0 ? '' : nameOf(pieces);
  };
  return { workOf, workIn };
}
