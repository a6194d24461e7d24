import { halfDayKey } from '#core/calendar/half.ts';
import { useSessionWords } from '../block/use-session-words.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import type { WorkRow } from '../block/work-row.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDays } from '../format/use-say-days.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { useTexts } from '../texts/use-texts.tsx';
import type { Entry, EntryProblem } from './read-entry.ts';

interface EntryWords {
  /** What Enter would do, as seen beside `row`: `2 h 40 at 1.75x · ticked`. */
  readonly understood: (entry: Entry, row: WorkRow | null) => string;
  readonly refused: (problem: EntryProblem) => string;
  /** What was done, for the toast. */
  readonly done: (entry: Entry) => string;
}

/** Lines of the quick log in words. */
export function useEntryWords(): EntryWords {
  const { t } = useTexts();
  const format = useFormat();
  const { dayWithWeekday } = useSayDays();
  const names = useWorkNames();
  const words = useSessionWords();
  return {
    understood: ({ at, parts, session, line, ticks }, row) => {
      const isHere = row !== null && halfDayKey(at) === halfDayKey(row.at);
      const isNamed = line !== null && (line.day !== null || line.half !== null);
      const video = line?.videoMinutes ?? null;
      const day = dayWithWeekday(at.day);
      const where = t('quickLog.when', { day, half: t(`subject.halves.${at.half}`) });
      return [
        ...(isHere && !isNamed ? [] : [where]),
        ...(isHere ? [] : [names.short(parts)]),
        ...(session ? [words.wholeOf(session)] : []),
        ...(video === null ? [] : [t('work.session.video', { time: format.duration(video) })]),
        ...(ticks.length > 0 ? [t('quickLog.ticked')] : []),
      ].join(' · ');
    },
    refused: ({ failure, said }) => {
      const why = sentenceOf(failure, t, format);
      const isSaid = said === '' || 'said' in failure;
      return isSaid ? why : t('quickLog.refused', { said, why });
    },
    done: ({ parts, session }) => {
      const work = names.long(parts);
      if (session === null) return t('changes.ticked', { work });
      return t('changes.logged', { work, time: words.timeOf(session) });
    },
  };
}
