import { useId, useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { ReplanLine } from '../../replan/replan-line.tsx';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useSpeedForecasts } from '../../replica/use-speed-forecasts.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { SpeedChoice } from './speed-choice.tsx';
import styles from './speed-choices.module.css';
import { speedPricesOf } from './speed-prices.ts';
import { speedRecordOf } from './speed-record.ts';

/** So far off the speed of the settings is worth a word. */
const worthAWord = 0.1;

/** What each of a few speeds would change, and a button to take it; nothing without a lecture left. */
export function SpeedChoices() {
  const { t } = useTexts();
  const format = useFormat();
  const id = useId();
  const programme = useProgramme();
  const { isDone } = useForecast();
  const submit = useUndoable();
  const prices = speedPricesOf(programme);
  const forecastAt = useSpeedForecasts(prices.map(({ speed }) => speed));
  const [isChanged, setChanged] = useState(false);
  const current = programme.study.speeds.target;
  const video = prices[0]?.video ?? 0;
  if (isDone || video === 0) return null;
  const { speed: soFar } = speedRecordOf(programme);
  const isOff = soFar !== null && Math.abs(soFar - current) >= worthAWord;
  const use = async (speed: number) => {
    const said = t('speed.buys.used', { speed: format.speed(speed) });
    const submitted = await submit(
      ({ study }) => ({
        kind: 'change-study',
        study: { ...study, speeds: { ...study.speeds, target: speed } },
      }),
      said,
    );
    if (submitted.ok) setChanged(true);
  };
  return (
    <section aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('speed.buys.title')}</h2>
        <p className={styles.note}>
          {t('speed.buys.note', { video: format.hours(video) })}
          {isOff
            ? ` ${t('speed.buys.differs', {
                soFar: format.speed(soFar),
                set: format.speed(current),
              })}`
            : ''}
        </p>
      </div>
      <div className={styles.rest}>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="only-spoken">{t('speed.buys.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('speed.speed')}</th>
                <th scope="col">{t('speed.buys.rest')}</th>
                <th scope="col">{t('speed.buys.saves')}</th>
                <th scope="col">{t('speed.buys.end')}</th>
                <th scope="col">{t('speed.buys.odds')}</th>
                <th scope="col">
                  <span className="only-spoken">{t('speed.buys.action')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {prices.map((price) => (
                <SpeedChoice
                  key={price.speed}
                  price={price}
                  forecast={forecastAt(price.speed)}
                  current={current}
                  use={() => void use(price.speed)}
                />
              ))}
            </tbody>
          </table>
        </div>
        {isChanged ? <ReplanLine shows="any" /> : null}
      </div>
    </section>
  );
}
