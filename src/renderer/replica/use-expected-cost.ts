import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { useForecast } from './use-derived.ts';
import { useProgramme } from './use-replica.ts';

/** What the programme costs in all: exactly when it is done or paid once, about while it is not. */
export function useExpectedCost(): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { price, period } = useProgramme().subscription;
  const { isDone, expectedCost, finish } = useForecast();
  const cost = { ...price, amount: expectedCost };
  if (isDone || period === 'once') return format.money(cost);
  return finish.p50 === null ? t('units.openEnded') : format.roundMoney(cost);
}
