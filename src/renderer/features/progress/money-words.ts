import type { MoneyDrawing } from '../../charts/money/money-rows.ts';
import { useFormat } from '../../format/use-format.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';

/** Less is left over by rows that say as much as may be said. */
const leastLater = 0.016;

/** What the chart of months says, in a sentence or two. */
export function useMoneyNote(): (drawing: MoneyDrawing) => string {
  const { t } = useTexts();
  const format = useFormat();
  const { price, period: context } = useProgramme().subscription;
  const { finish } = useForecast();
  return ({ rows, later, isHopeless }) => {
    const [first] = rows;
    const last = rows.at(-1);
    if (!first || !last) return '';
    const figures = {
      odds: format.odds(first.done),
      months: t('progress.money.months', { count: first.months, context }),
      cost: format.money({ ...price, amount: first.cost }),
      price: format.money(price),
      context,
    };
    if (isHopeless) return t('progress.money.noteHopeless', figures);
    if (finish.p50 === null) return t('progress.money.noteOpen', figures);
    const said = t(
      first.months === 0 ? 'progress.money.noteTrial' : 'progress.money.note',
      figures,
    );
    if (later < leastLater) return said;
    const more = t('progress.money.more', {
      odds: format.odds(later),
      months: t('progress.money.months', { count: last.months, context }),
    });
    return `${said} ${more}`;
  };
}
