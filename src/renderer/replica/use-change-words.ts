import type { Forecast } from '#core/forecast/forecast.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import { useNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDay } from '../format/use-say-day.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { type ChangeSetting, costSentences, oddsSentence, priceSentences } from './change-words.ts';
import { billingDaysOf, forecastOf } from './derived.ts';

type Say = (before: Forecast, after: Forecast, setting: ChangeSetting) => string;

interface ChangeWords {
  /** The odds after a change, and how it moved them; nothing without a programme. */
  readonly odds: (before: PlanDocument | null, after: PlanDocument) => string;
  /** What it does to the likely end and the expected cost, where `odds` does not say so. */
  readonly price: (before: PlanDocument | null, after: PlanDocument) => string;
  /** What a change costs in days, odds and money; nothing without a programme. */
  readonly cost: (before: PlanDocument | null, after: PlanDocument) => string;
}

/** What a change of the document does to the forecast, in words. */
export function useChangeWords(): ChangeWords {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const { day } = useNow();
  const saidBy = (say: Say) => (before: PlanDocument | null, after: PlanDocument) => {
    const { programme } = after;
    if (programme === null) return '';
    const { subscription } = programme;
    const now = forecastOf(programme, day);
    // Of another programme that was under way, nothing is to be compared.
    const isSame = before?.programme?.id === programme.id;
    const then = isSame && before?.programme ? forecastOf(before.programme, day) : now;
    return say(then, now, {
      t,
      format,
      sayDay,
      currency: subscription.price.currency,
      period: subscription.period,
      isSafeOver: billingDaysOf(subscription, day).safe < day,
    });
  };
  return { odds: saidBy(oddsSentence), price: saidBy(priceSentences), cost: saidBy(costSentences) };
}
