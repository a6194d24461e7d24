import type { Fit } from '#core/fit/fit-change.ts';
import type { FitDeadline } from '#core/fit/fit-goal.ts';
import type { FitAnswer } from '#core/fit/rank-fits.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import type { Programme } from '#core/plan/document.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDay } from '../format/use-say-day.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import styles from './fit-panel.module.css';
import { useFitWords } from './use-fit-words.ts';

interface FitRowsProps {
  readonly answer: FitAnswer;
  readonly programme: Programme;
  /** Of the programme as it is. */
  readonly forecast: Forecast;
  readonly odds: FitDeadline['odds'];
  readonly isLooking: boolean;
  readonly onUse: (fit: Fit, change: string) => void;
}

/** The changes of an answer, a row each; where only many at once are enough, these stand alone and first. */
export function FitRows(props: FitRowsProps) {
  const { t } = useTexts();
  const { answer } = props;
  if (answer.kind === 'fits') return null;
  if (answer.kind !== 'short' || !answer.enough) return <FitList {...props} fits={answer.fits} />;
  return (
    <>
      <FitList {...props} fits={[answer.enough]} />
      {answer.fits.length > 0 ? (
        <>
          <p className={styles.quiet}>{t('fit.less', { count: answer.fits.length })}</p>
          <FitList {...props} fits={answer.fits} />
        </>
      ) : null}
    </>
  );
}

interface FitListProps extends FitRowsProps {
  readonly fits: readonly Fit[];
}

function FitList({ answer, fits, programme, forecast, odds, isLooking, onUse }: FitListProps) {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const words = useFitWords();
  if (fits.length === 0) return null;
  const { period: context, price } = programme.subscription;
  return (
    <ol className={styles.fits}>
      {fits.map((fit) => {
        const change = words.change(fit.moves);
        const { p50 } = fit.forecast.finish;
        const share = format.odds(fit.forecast[odds]);
        // Where the odds do not move, the end does.
        const end = answer.kind === 'late' && p50 !== null ? sayDay(p50) : null;
        const inTime =
          odds === 'inTime' ? t('fit.odds.inTime') : t('fit.odds.beforeRenewal', { context });
        return (
          <li key={change} className={styles.fit}>
            <span className={styles.odds}>
              <b className={styles.figure}>{end ?? share}</b>{' '}
              <span className={styles.quiet}>{end === null ? inTime : t('fit.late.end')}</span>
            </span>
            <span className={styles.words}>
              <span>{change}</span>
              <span className={styles.quiet}>
                {end === null ? words.asks(fit) : words.saves(fit, forecast, price.currency)}
              </span>
            </span>
            <Button size="small" idle={isLooking} onClick={() => onUse(fit, change)}>
              {t('fit.use')}
              <span className="only-spoken">
                {end === null
                  ? t('fit.useWhat', { change, odds: share })
                  : t('fit.late.useWhat', { change, day: end })}
              </span>
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
