import { useTranslation } from 'react-i18next';
import type { Forecast } from '#core/forecast/forecast.ts';
import type { Format } from '../format/create-format.ts';
import { useFormat } from '../format/use-format.ts';
import { useBillingDays, useForecast } from '../replica/use-derived.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useNavigation } from './navigation.tsx';
import styles from './verdict.module.css';

/** How likely it is in time, when it is likely to end, and what it is likely to cost. */
export function Verdict() {
  const { t } = useTranslation();
  const format = useFormat();
  const { go } = useNavigation();
  const { subscription } = useProgramme();
  const { safe } = useBillingDays();
  const forecast = useForecast();
  const expected = { ...subscription.price, amount: forecast.expectedCost };
  const cost = forecast.isDone ? format.money(expected) : format.roundMoney(expected);
  return (
    <button type="button" className={styles.verdict} onClick={() => go('progress')}>
      <b className={styles.figure}>
        {forecast.isDone ? t('frame.verdict.done') : format.percent(forecast.inTime)}
      </b>
      <span className={styles.lines}>
        <Lines forecast={forecast} format={format} />
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

interface LinesProps {
  readonly forecast: Forecast;
  readonly format: Format;
}

function Lines({ forecast, format }: LinesProps) {
  const { t } = useTranslation();
  const { p10, p50, p90 } = forecast.finish;
  if (p10 === null || p50 === null) return <span>{t('frame.verdict.noEnd')}</span>;
  if (forecast.isDone) return <span>{t('frame.verdict.finished', { day: format.day(p50) })}</span>;
  return (
    <>
      <span>{t('frame.verdict.likely', { day: format.day(p50) })}</span>
      <span className={styles.range}>
        {p90 === null
          ? t('frame.verdict.openRange', { day: format.day(p10) })
          : t('frame.verdict.range', { days: format.days(p10, p90) })}
      </span>
    </>
  );
}
