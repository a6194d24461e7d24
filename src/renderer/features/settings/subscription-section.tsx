import { useState } from 'react';
import { parseDay } from '#core/calendar/day.ts';
import type { Programme, Subscription } from '#core/plan/document.ts';
import { parsePrice, priceProblem, writePrice } from '../../format/parse-price.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useBillingDays } from '../../replica/use-derived.ts';
import { useProgramme, useSubmit } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CommitField } from '../../ui/commit-field.tsx';
import { CurrencySelect } from '../../ui/currency-select.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';
import { SubscriptionPeriod } from './subscription-period.tsx';
import { useCommit } from './use-commit.ts';

export function SubscriptionSection() {
  const { t } = useTexts();
  const submit = useSubmit();
  const { commit, refuse } = useCommit();
  const { subscription } = useProgramme();
  const days = useBillingDays();
  const { price } = subscription;
  const [isOther, setIsOther] = useState(false);
  const [isOften, setIsOften] = useState(false);
  const sayDay = useSayDay();
  const changed =
    (change: (subscription: Subscription) => Partial<Subscription>) =>
    ({ subscription }: Programme) =>
      ({
        kind: 'change-subscription',
        subscription: { ...subscription, ...change(subscription) },
      }) as const;

  const commitStart = (text: string) => {
    const startDay = parseDay(text);
    return startDay
      ? commit(changed(() => ({ startDay })))
      : refuse({ kind: 'not-a-day', field: 'day' });
  };
  const commitPrice = async (text: string) => {
    const amount = parsePrice(text, price.currency);
    if (amount === null) return t(`settings.subscription.${priceProblem(price.currency)}`);
    return commit(
      changed(({ price: { currency } }) => ({
        price: { currency, amount: parsePrice(text, currency) ?? amount },
      })),
    );
  };
  const changeCurrency = (currency: string) => {
    setIsOther(true);
    // The figure stays as it is read: 50 dollars become 50 euros.
    const convert = ({ price }: Subscription) =>
      parsePrice(writePrice(price.amount, price.currency), currency) ?? price.amount;
    void submit(changed((now) => ({ price: { amount: convert(now), currency } })));
  };

  return (
    <Section
      title={t('settings.subscription.title')}
      note={t('settings.subscription.days', {
        renewal: sayDay(days.renewal),
        safe: sayDay(days.safe),
        cancelBy: sayDay(days.cancelBy),
        context: subscription.period,
      })}
    >
      <div className={styles.fields}>
        <CommitField
          type="date"
          label={t('settings.subscription.start')}
          value={subscription.startDay}
          commit={commitStart}
        />
        <CommitField
          inputMode="decimal"
          label={t('settings.subscription.price', { context: subscription.period })}
          value={writePrice(price.amount, price.currency)}
          commit={commitPrice}
        />
        <CurrencySelect
          label={t('settings.subscription.currency')}
          hint={isOther ? t('settings.subscription.notConverted') : undefined}
          value={price.currency}
          onChange={changeCurrency}
        />
        <SubscriptionPeriod
          hint={isOften ? t('settings.subscription.amountStays') : undefined}
          onChange={() => setIsOften(true)}
        />
        <CommitField
          inputMode="numeric"
          label={t('settings.subscription.safeDays')}
          value={String(subscription.safeDays)}
          commit={(text) => commit(changed(() => ({ safeDays: readCount(text) })))}
        />
      </div>
      <Checkbox
        checked={subscription.trialDays === 7}
        onChange={(trial) => void submit(changed(() => ({ trialDays: trial ? 7 : 0 })))}
      >
        {t('settings.subscription.trial')}
      </Checkbox>
    </Section>
  );
}

/** What is no whole number becomes one that every rule refuses. */
function readCount(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : -1;
}
