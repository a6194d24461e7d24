import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChargeForecast } from '#core/forecast/forecast.ts';
import type { Cents } from '#core/units.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useExpectedCost } from '../../replica/use-expected-cost.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { hoursOf } from './derived-hours.ts';
import styles from './progress.module.css';
import { useMoney } from './use-progress.ts';

/** Every charge with its odds, what that comes to, and when to cancel. */
export function MoneySection() {
  const { t } = useTranslation();
  const format = useFormat();
  const sayDay = useSayDay();
  const id = useId();
  const programme = useProgramme();
  const { isDone } = useForecast();
  const { paid, perHour, cancelBy, unlistedCharges, charges } = useMoney();
  const { price } = programme.subscription;
  const money = (amount: Cents) => format.money({ ...price, amount });
  const { studied } = hoursOf(programme);
  const figures = [
    {
      name: t(isDone ? 'progress.money.total' : 'progress.money.expected'),
      figure: useExpectedCost(),
    },
    { name: t('progress.money.paid'), figure: money(paid) },
    {
      name: t('progress.money.perHour'),
      figure:
        perHour === null
          ? t('progress.money.noHours')
          : t('progress.money.rate', { cost: money(perHour), hours: format.hours(studied) }),
    },
    { name: t('progress.money.cancelBy'), figure: sayDay(cancelBy) },
  ];
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div>
        <h2 id={id}>{t('progress.money.title')}</h2>
        <p className={styles.quiet}>
          {t(isDone ? 'progress.money.noteDone' : 'progress.money.note', {
            price: format.money(price),
          })}
        </p>
      </div>
      <div className={styles.money}>
        <div>
          <table className={styles.charges}>
            <caption className="only-spoken">{t('progress.money.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('progress.money.day')}</th>
                <th scope="col">{t('progress.money.charge')}</th>
                <th scope="col">{t('progress.money.odds')}</th>
              </tr>
            </thead>
            <tbody>
              {charges.map((charge, index) => (
                <Charge key={charge.day} charge={charge} index={index} />
              ))}
            </tbody>
          </table>
          {unlistedCharges > 0 ? (
            <p className={styles.words}>{t('progress.money.more', { count: unlistedCharges })}</p>
          ) : null}
        </div>
        <dl className={styles.facts}>
          {figures.map(({ name, figure }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

interface ChargeProps {
  readonly charge: ChargeForecast;
  readonly index: number;
}

function Charge({ charge: { day, probability }, index }: ChargeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sayDay = useSayDay();
  const isPaid = day <= useNow().day;
  return (
    <tr>
      <th scope="row">{sayDay(day)}</th>
      <td>
        {index === 0 ? t('progress.money.first') : t('progress.money.renewal', { count: index })}
      </td>
      <td>
        <span className={styles.odds}>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="8" className={styles.oddsGround} />
            <rect
              width={`${probability * 100}%`}
              height="8"
              className={isPaid ? styles.oddsPaid : styles.oddsOpen}
            />
          </svg>
          {isPaid ? t('progress.money.due') : format.percent(probability)}
        </span>
      </td>
    </tr>
  );
}
