import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type BillingPeriod, firstChargeDay, renewalDay } from '#core/calendar/billing.ts';
import { useFormat } from '../../format/use-format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CurrencySelect } from '../../ui/currency-select.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './launch-controls.module.css';
import { problemSentence } from './problem-sentence.ts';
import { sameParts } from './same-parts.ts';
import type { Launch } from './use-launch.ts';

const periods: readonly BillingPeriod[] = ['month', 'week', 'year', 'once'];

/** When the subscription began, what it costs and how often, and whether a trial comes first. */
export const LaunchSubscription = memo(
  function LaunchSubscription({ launch }: { readonly launch: Launch }) {
    const { t } = useTranslation();
    const format = useFormat();
    const { draft, change, problem, setup } = launch;
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
            onChange={(startDay) => change({ startDay })}
          />
          <TextField
            inputMode="decimal"
            label={t('launch.price')}
            error={errorAt('price')}
            value={draft.price}
            onChange={(price) => change({ price })}
          />
          <CurrencySelect
            label={t('launch.currency')}
            value={draft.currency}
            onChange={changeCurrency}
          />
          <Select
            hideLabel
            label={t('launch.period')}
            options={periods.map((value) => ({ value, label: t(`launch.periods.${value}`) }))}
            value={draft.period}
            onChange={(period) => change({ period })}
          />
          {draft.period === 'once' ? (
            <TextField
              type="date"
              hideLabel
              className={styles.deadline}
              label={t('launch.deadline')}
              error={errorAt('deadline')}
              value={draft.deadline}
              onChange={(deadline) => change({ deadline })}
            />
          ) : (
            <p className={styles.periodHint}>
              {t('launch.renewsOn', { day: format.day(renewalDay(setup.subscription, 1)) })}
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
              {t('launch.trialHint', { day: format.day(firstChargeDay(setup.subscription)) })}
            </span>
          ) : null}
        </Checkbox>
      </fieldset>
    );
  },
  sameParts('startDay', 'price', 'currency', 'period', 'deadline', 'trialDays'),
);
