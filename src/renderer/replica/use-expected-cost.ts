import { useNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { paidBefore } from './paid-before.ts';
import { useForecast } from './use-derived.ts';
import { useProgramme } from './use-replica.ts';

/** What the programme costs in all: exactly when it is done or paid once, about while it is not. */
export function useExpectedCost(): string {
  const { t } = useTexts();
  const format = useFormat();
  const { price, period } = useProgramme().subscription;
  const { isDone, expectedCost, finish } = useForecast();
  const cost = { ...price, amount: expectedCost };
  if (isDone || period === 'once') return format.money(cost);
  return finish.p50 === null ? t('units.openEnded') : format.roundMoney(cost);
}

/** As `useExpectedCost`, with what of it was paid by today once a renewal was, until all is done. */
export function useExpectedAndPaid(): string {
  const { t } = useTexts();
  const format = useFormat();
  const { price } = useProgramme().subscription;
  const { isDone, charges, finish } = useForecast();
  const cost = useExpectedCost();
  const amount = paidBefore(charges, price.amount, useNow().day);
  if (isDone || finish.p50 === null || amount <= price.amount) return cost;
  return t('units.partlyPaid', { cost, paid: format.money({ ...price, amount }) });
}
