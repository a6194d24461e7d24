import type { LogLineContext } from '#core/record/parse-log-line.ts';
import type { Day } from '#core/units.ts';
import { dayOrderOf } from '../format/day-order.ts';
import { hasDottedDays } from '../format/dotted-days.ts';
import { useFormat } from '../format/use-format.ts';
import { foreignOn, heardWords } from '../texts/log-words.ts';
import { useLogWords } from '../texts/use-log-words.ts';

/** What lines are read with on a day: the learner's words, and the dates of the learner's region. */
export function useLineContext(): (today: Day) => LogLineContext {
  const lexicon = useLogWords();
  const { locale } = useFormat();
  const dayOrder = dayOrderOf(locale);
  return (today) => ({
    lexicon,
    heard: heardWords(lexicon),
    foreignOn: foreignOn(lexicon),
    dayOrder,
    hasDottedDays: hasDottedDays(locale),
    today,
  });
}
