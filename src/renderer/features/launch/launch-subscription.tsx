import { memo, useCallback } from 'react';
import { firstChargeDay } from '#core/calendar/billing.ts';
import { BillingPeriodSelect } from '../../basis/billing-period-select.tsx';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { billingDaysOf } from '../../replica/derived.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CurrencySelect } from '../../ui/currency-select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './launch-controls.module.css';
import { problemSentence } from './problem-sentence.ts';
import { sameParts } from './same-parts.ts';
import type { Launch } from './use-launch.ts';

/** When the subscription began, what it costs and how often, and whether a trial comes first. */
export const LaunchSubscription = memo(
  function LaunchSubscription({ launch }: { readonly launch: Launch }) {
    const { t } = useTexts();
    const format = useFormat();
    const { draft, held, change, problem, setup } = launch;
    const sayDay = useSayDay();
    const { day: today } = useNow();
    const changeCurrency = useCallback((currency: string) => change({ currency }), [change]);
    const errorAt = (at: 'start' | 'price' | 'deadline') =>
      problem?.at === at ? problemSentence(problem, t, format) : null;
    return (
      <fieldset className={styles.control}>
        <legend className="only-spoken">{t('launch.subscription')}</legend>
        <div className={styles.subscription}>
          <TextField
            type="date"
            label={t('launch.start')}
            error={errorAt('start')}
            value={draft.startDay}
            onChange={(startDay) => change({ startDay }, 'startDay')}
          />
          <TextField
            inputMode="decimal"
            label={t('launch.price')}
            error={errorAt('price')}
            data-at-rest={held === 'price' ? undefined : true}
            value={draft.price}
            onChange={(price) => change({ price }, 'price')}
          />
          <CurrencySelect
            label={t('launch.currency')}
            value={draft.currency}
            onChange={changeCurrency}
          />
          <BillingPeriodSelect
            hideLabel
            value={draft.period}
            onChange={(period) => change({ period })}
          />
          {draft.period === 'once' ? (
            <TextField
              type="date"
              hideLabel
              className={styles.deadline}
              label={t('basis.billing.deadline')}
              error={errorAt('deadline')}
              value={draft.deadline}
              onChange={(deadline) => change({ deadline }, 'deadline')}
            />
          ) : (
            <p className={styles.periodHint}>
              {t('launch.renewsOn', {
                day: sayDay(billingDaysOf(setup.subscription, today).renewal),
              })}
            </p>
          )}
        </div>
        <Checkbox
          checked={draft.trialDays === 7}
          onChange={(trial) => change({ trialDays: trial ? 7 : 0 })}
        >
          {t('launch.trial')}
          {draft.trialDays === 7 ? (
            <span className={styles.hint}>
              {' '}
              {t('launch.trialHint', { day: sayDay(firstChargeDay(setup.subscription)) })}
            </span>
          ) : null}
        </Checkbox>
      </fieldset>
    );
  },
  sameParts('startDay', 'price', 'currency', 'period', 'deadline', 'trialDays'),
);
