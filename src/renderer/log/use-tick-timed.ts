import { useTranslation } from 'react-i18next';
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
 * ends with its session, and one undo brings back all three. False where the timer has to be answered
 * for first; it is then stopped.
 */
export function useTickTimed(): (row: WorkRow, timer: Timer) => Promise<boolean> {
  const { t } = useTranslation();
  const format = useFormat();
  const sources = rowSourcesOf(useProgramme());
  const submit = useUndoable();
  const readNow = useReadNow();
  const names = useWorkNames();
  const words = useSessionWords();
  const { count, setMode, discard } = useTimerRequests();
  return async (row, running) => {
    const timer = await count(running);
    if (timer === null) return true;
    if (openGaps(timer).length > 0) {
      const isStopped = timer.mode === 'stopped' || (await setMode('stopped'));
      if (isStopped) showToast({ id: 'timer', text: t('timer.answerFirst') });
      return false;
    }
    const { parts, open, closing, study } = row;
    const { day, half } = row.at;
    const { day: today } = readNow();
    const work = names.long(parts);
    const figures = timerFigures(timer);
    const tick = { kind: 'tick', id: newId(), today, day, half, parts: open } as const;
    if (figures.minutes === 0) {
      const { ok } = await submit(tick, t('changes.ticked', { work }));
      if (ok) await discard(timer);
      return true;
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
    await submit({ ...tick, session }, t(said, { work, time: words.timeOf(session), lost }));
    return true;
  };
}
