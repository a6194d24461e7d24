import { sumMinutes } from '#core/units.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { BrandMark } from '../../frame/brand-mark.tsx';
import { useNavigation } from '../../frame/navigation.tsx';
import { billingDaysOf } from '../../replica/derived.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './all-done.module.css';

/** Everything is done: says so calmly, and when to cancel. */
export function AllDone() {
  const { t } = useTexts();
  const format = useFormat();
  const { go } = useNavigation();
  const { subscription, curriculum, sessions } = useProgramme();
  const { finish, expectedCost } = useForecast();
  const { day: today } = useNow();
  // Of the month in which it was finished: later renewals were not needed any more.
  const { cancelBy } = billingDaysOf(subscription, finish.p50 ?? today);
  const weeks = curriculum.courses.flatMap((course) => course.weeks).length;
  return (
    <section className={styles.done}>
      <BrandMark size={48} />
      <h2 className={styles.title}>{t('today.allDone.title', { count: weeks })}</h2>
      <p>
        {finish.p50 === null
          ? null
          : t('today.allDone.finished', {
              day: format.longDay(finish.p50),
              cost: format.money({ ...subscription.price, amount: expectedCost }),
            })}
      </p>
      <p>
        {t(today <= cancelBy ? 'today.allDone.cancel' : 'today.allDone.cancelPast', {
          day: format.longDay(cancelBy),
          context: subscription.period,
        })}
      </p>
      {sessions.length > 0 ? (
        <p className={styles.quiet}>
          {t('today.allDone.record', {
            count: new Set(sessions.map((session) => session.day)).size,
            time: format.hours(sumMinutes(sessions.map(({ minutes }) => minutes))),
          })}
        </p>
      ) : null}
      <Button onClick={() => go('progress')}>{t('report.open')}</Button>
    </section>
  );
}
