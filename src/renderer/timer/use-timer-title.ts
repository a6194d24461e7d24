import { timerFigures } from '#core/timer/timer-figures.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { useTimer } from './use-timer.ts';

/** The window’s title, with what the timer shows in front of it. */
export function useTimerTitle(): (title: string) => string {
  const { t } = useTexts();
  const format = useFormat();
  const { timer } = useTimer();
  return (title) => {
    if (!timer) return title;
    const time = format.duration(timerFigures(timer).minutes);
    return t('timer.titled', { timer: t(`timer.short.${timer.mode}`, { time }), title });
  };
}
