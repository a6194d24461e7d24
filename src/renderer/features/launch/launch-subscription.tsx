import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { firstChargeDay } from '#core/calendar/billing.ts';
import { useFormat } from '../../format/use-format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CurrencySelect } from '../../ui/currency-select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './launch-controls.module.css';
import { problemSentence } from './problem-sentence.ts';
import type { Launch } from './use-launch.ts';

/** When the subscription began, what it costs, and whether a trial comes first. */
export function LaunchSubscription({ launch }: { readonly launch: Launch }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, change, problem, setup } = launch;
  const changeCurrency = useCallback((currency: string) => change({ currency }), [change]);
  const errorAt = (at: 'start' | 'price') =>
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
}
