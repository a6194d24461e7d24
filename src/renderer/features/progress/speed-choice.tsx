import type { Forecast } from '#core/forecast/forecast.ts';
import type { SpeedPrice } from '#core/forecast/what-speed-buys.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useBillingDays, useForecast } from '../../replica/use-derived.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './speed-choices.module.css';

interface SpeedChoiceProps {
  readonly price: SpeedPrice;
  /** Undefined while it is being made. */
  readonly forecast: Forecast | undefined;
  /** The speed of the settings. */
  readonly current: number;
  readonly use: () => void;
}

/** One speed: what the rest of the lectures takes then, the likely end, and the odds. */
export function SpeedChoice({ price, forecast, current, use }: SpeedChoiceProps) {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const now = useForecast();
  const isCurrent = price.speed === current;
  const saved = () => {
    if (isCurrent) return t('speed.buys.nothing');
    if (price.saved === 0) return t('speed.buys.same');
    return t(price.saved < 0 ? 'speed.buys.costs' : 'speed.buys.saved', {
      time: format.duration(Math.abs(price.saved)),
    });
  };
  const end = (p50: Forecast['finish']['p50']) =>
    p50 === null ? t('progress.notInSight') : sayDay(p50);
  const isOver = useBillingDays().safe < useNow().day;
  const odds = (inTime: number) => (isOver ? format.percent(inTime) : format.odds(inTime));
  const points = (inTime: number) => {
    const change = Math.round(inTime * 100) - Math.round(now.inTime * 100);
    // Nothing is said of what is written alike, as in a hopeless month.
    if (change === 0 || odds(inTime) === odds(now.inTime)) return '';
    return new Intl.NumberFormat(format.locale, { signDisplay: 'exceptZero' }).format(change);
  };
  return (
    <tr aria-current={isCurrent || undefined} className={isCurrent ? styles.current : undefined}>
      <th scope="row">{format.speed(price.speed)}</th>
      <td>{format.duration(price.then)}</td>
      <td>{saved()}</td>
      <td className={styles.end}>
        {forecast ? end(forecast.finish.p50) : t('speed.buys.pending')}
      </td>
      <td>
        {forecast ? odds(forecast.inTime) : t('speed.buys.pending')}
        <span className={styles.change}>
          {forecast && !isCurrent ? points(forecast.inTime) : null}
        </span>
      </td>
      <td>
        {/* The same button before and after it is pressed, so that the focus stays. */}
        <Button size="small" idle={isCurrent} onClick={use}>
          {isCurrent ? (
            t('speed.buys.set')
          ) : (
            <span>
              {t('speed.buys.use', { speed: format.speed(price.speed) })}
              <span className="only-spoken">{t('speed.buys.fromNow')}</span>
            </span>
          )}
        </Button>
      </td>
    </tr>
  );
}
