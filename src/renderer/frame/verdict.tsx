import { useTranslation } from 'react-i18next';
import type { Forecast } from '#core/forecast/forecast.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDay } from '../format/use-say-day.ts';
import { useBillingDays, useForecast } from '../replica/use-derived.ts';
import { useExpectedCost } from '../replica/use-expected-cost.ts';
import { useNavigation } from './navigation.tsx';
import styles from './verdict.module.css';

/** How likely it is in time, when it is likely to end, and what it is likely to cost. */
export function Verdict() {
  const { t } = useTranslation();
  const format = useFormat();
  const { go } = useNavigation();
  const { safe } = useBillingDays();
  const forecast = useForecast();
  const cost = useExpectedCost();
  return (
    <button type="button" className={styles.verdict} onClick={() => go('progress')}>
      <b className={styles.figure}>
        {forecast.isDone ? t('frame.verdict.done') : format.percent(forecast.inTime)}
      </b>
      <span className={styles.lines}>
        <Lines forecast={forecast} />
        <span>
          {forecast.isDone
            ? t('frame.verdict.cost', { cost })
            : t('frame.verdict.safe', { day: format.day(safe), cost })}
        </span>
      </span>
      <span className="only-spoken">{t('frame.verdict.open')}</span>
    </button>
  );
}

function Lines({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sayDay = useSayDay();
  const { p10, p50, p90 } = forecast.finish;
  if (p10 === null || p50 === null) return <span>{t('frame.verdict.noEnd')}</span>;
  if (forecast.isDone) return <span>{t('frame.verdict.finished', { day: sayDay(p50) })}</span>;
  return (
    <>
      <span>{t('frame.verdict.likely', { day: sayDay(p50) })}</span>
      <span className={styles.range}>
        {p90 === null
          ? t('frame.verdict.openRange', { day: sayDay(p10) })
          : t('frame.verdict.range', { days: format.days(p10, p90) })}
      </span>
    </>
  );
}
