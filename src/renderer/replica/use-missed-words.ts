import { useNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDay } from '../format/use-say-day.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { missedSafeDay } from './missed-safe-day.ts';
import { useForecast } from './use-derived.ts';
import { useProgramme } from './use-replica.ts';

interface MissedWords {
  /** Which safe day was missed, and which one counts now. */
  readonly target: string;
  /** What was paid up to today. */
  readonly paid: string;
}

/** What is to be said once a renewal came before all was done; null before, and once all is. */
export function useMissedWords(): MissedWords | null {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const programme = useProgramme();
  const { day: today } = useNow();
  const known = missedSafeDay(programme, useForecast(), today);
  if (known === null) return null;
  const { missed, safe, paid } = known;
  return {
    target: t('changes.missedSafe', { missed: sayDay(missed), safe: sayDay(safe) }),
    paid: t('changes.paid', {
      cost: format.money({ ...programme.subscription.price, amount: paid }),
    }),
  };
}
