import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import type { Timer } from '#core/timer/timer.ts';
import { openGaps, timerFigures } from '#core/timer/timer-figures.ts';
import { useSessionWords } from '../block/use-session-words.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import type { WorkRow } from '../block/work-row.ts';
import { newId } from '../clock/new-id.ts';
import { useReadNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { type RowSources, rowSourcesOf } from '../replica/row-sources.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useUndoable } from '../replica/use-undoable.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { timingOf } from '../timer/timing-of.ts';
import { useTimerRequests } from '../timer/use-timer-requests.ts';
import { showToast } from '../ui/show-toast.ts';
import { offeredSpeed } from './offered-speed.ts';

/**
 * The timer whose hours a tick of `row` is about: that of its half-day, unless the row stands for
 * another half-day than its own and that one has a row, and the timer, itself.
 */
export function timerOfRow(
  timer: Timer | null,
  { at, block, sessions }: WorkRow,
  { blocks }: RowSources,
): Timer | null {
  const isAt = (each: HalfDay) => halfDayKey(each) === halfDayKey(at);
  if (!isAt(block) && blocks.some(isAt)) return null;
  return timingOf(timer, at, sessions)?.timer ?? null;
}

/**
 * Ticks what is open of a row and logs what `timer` counted to this moment, in one step: the timer
 * ends with it, and one undo brings back all of it. False where nothing was changed, because the timer
 * has to be answered for first or for another reason; which is said.
 */
export function useTickTimed(): (row: WorkRow, timer: Timer) => Promise<boolean> {
  const { t } = useTexts();
  const format = useFormat();
  const sources = rowSourcesOf(useProgramme());
  const submit = useUndoable();
  const readNow = useReadNow();
  const names = useWorkNames();
  const words = useSessionWords();
  const { count } = useTimerRequests();
  return async (row, running) => {
    const timer = await count(running);
    if (timer === null) return false;
    if (openGaps(timer).length > 0) {
      showToast({ id: 'timer', text: t('timer.answerFirst') });
      return false;
    }
    const { parts, open, closing, study } = row;
    const { day, half } = row.at;
    const { day: today } = readNow();
    const work = names.long(parts);
    const figures = timerFigures(timer);
    const tick = { kind: 'tick', today, day, half, parts: open } as const;
    if (figures.minutes === 0) {
      // Nothing to log: the tick itself has the timer's id, and so the timer ends with it.
      const ticked = await submit({ ...tick, id: timer.id }, t('timer.tickedAtOnce', { work }));
      return ticked.ok;
    }
    const session: Session = {
      ...figures,
      id: timer.id,
      day,
      half,
      speed: offeredSpeed(study, sources),
      videoMinutes: row.videoMinutes as Session['videoMinutes'],
      pieces: closing.pieces,
      comment: '',
    };
    const lost = format.duration(figures.lostMinutes);
    const said = figures.lostMinutes > 0 ? 'timer.tickedWithLost' : 'timer.ticked';
    const ticked = await submit(
      { ...tick, id: newId(), session },
      t(said, { work, time: words.timeOf(session), lost }),
    );
    return ticked.ok;
  };
}
