import type { LogLine } from '#core/record/log-line.ts';
import { useSessionWords } from '../block/use-session-words.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDays } from '../format/use-say-days.ts';
import { useTexts } from '../texts/use-texts.tsx';

/** What was understood of a line: `Mon, Dec 14 · 1 h 30 at 1.5x · 20 min lost · grader timed out`. */
export function useLineWords(): (line: LogLine) => string {
  const { t } = useTexts();
  const format = useFormat();
  const { dayWithWeekday } = useSayDays();
  const words = useSessionWords();
  return (line) => {
    const { day, half, videoMinutes } = line;
    return [
      ...(day === null ? [] : [dayWithWeekday(day)]),
      ...(half === null ? [] : [t(`subject.halves.${half}`)]),
      ...(videoMinutes === null
        ? []
        : [t('work.session.video', { time: format.duration(videoMinutes) })]),
      words.wholeOf(line),
    ].join(' · ');
  };
}
