import type { TimerFailure, TimerRequest } from '#contract/timer.ts';
import { assertNever } from '#core/assert-never.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import type { Ruling, Timer, TimerMode } from '#core/timer/timer.ts';
import { timerFigures } from '#core/timer/timer-figures.ts';
import { newId } from '../clock/new-id.ts';
import { useFormat } from '../format/use-format.ts';
import { useShell } from '../replica/shell-context.ts';
import { systemWords } from '../texts/system-words.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { showToast } from '../ui/show-toast.ts';
import { useTimer } from './use-timer.ts';

interface TimerRequests {
  readonly start: (at: HalfDay) => Promise<boolean>;
  readonly setMode: (mode: TimerMode) => Promise<boolean>;
  /** The timer with the time up to now in it, going on as before; null where that failed. */
  readonly count: (timer: Timer) => Promise<Timer | null>;
  readonly answer: (gap: number, ruling: Ruling) => Promise<boolean>;
  readonly discard: (timer: Timer) => Promise<boolean>;
}

/** What can be asked of the timer. Each answers whether it is done; what fails says itself. */
export function useTimerRequests(): TimerRequests {
  const { t } = useTexts();
  const format = useFormat();
  const { bridge } = useShell();
  const { timer: present } = useTimer();

  const sentenceOf = (failure: TimerFailure): string => {
    switch (failure.kind) {
      case 'no-timer':
        return t('timer.failures.noTimer');
      case 'another-timer': {
        const minutes = present ? timerFigures(present).minutes : 0;
        return t('timer.failures.anotherTimer', { time: format.duration(minutes) });
      }
      case 'no-gap':
        return t('timer.failures.noGap');
      case 'malformed':
        return t('timer.failures.malformed');
      case 'not-saved':
        return t('timer.failures.notSaved', { why: systemWords(failure.reason, t) });
      default:
        return assertNever(failure);
    }
  };

  const send = async (request: TimerRequest) => {
    const answer = await bridge.changeTimer(request);
    if (!answer.ok) showToast({ id: 'timer', text: sentenceOf(answer.error), problem: true });
    return answer;
  };
  const ask = async (request: TimerRequest): Promise<boolean> => (await send(request)).ok;

  return {
    start: (at) => ask({ kind: 'start', id: newId(), at: { day: at.day, half: at.half } }),
    setMode: (mode) => ask({ kind: 'set-mode', mode }),
    count: async (timer) => {
      if (timer.mode === 'stopped') return timer;
      const answer = await send({ kind: 'set-mode', mode: timer.mode });
      return answer.ok ? answer.value.timer : null;
    },
    answer: (gap, ruling) => ask({ kind: 'answer', gap, ruling }),
    discard: async (timer) => {
      const isDone = await ask({ kind: 'discard', id: timer.id });
      const time = format.duration(timerFigures(timer).minutes);
      if (isDone) {
        showToast({
          id: 'timer',
          text: t('timer.discarded', { time }),
          action: { label: t('ui.undo'), run: () => void ask({ kind: 'restore', timer }) },
        });
      }
      return isDone;
    },
  };
}
