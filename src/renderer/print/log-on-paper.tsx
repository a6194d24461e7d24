import { compareHalfDays } from '#core/calendar/half.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import { useFormat } from '../format/use-format.ts';
import { partsOf } from '../month/month-half-day.ts';
import { usePlaces } from '../replica/use-derived.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { PaperPart } from './paper-part.tsx';
import styles from './report-sheet.module.css';

/** More would be a book. */
const mostShown = 400;

/** What was logged, day by day. */
export function LogOnPaper() {
  const { t } = useTexts();
  const format = useFormat();
  const places = usePlaces();
  const names = useWorkNames();
  const { sessions } = useProgramme();
  const shown = sessions.toSorted(compareHalfDays).slice(-mostShown);
  const title = t('paper.log.title');
  if (shown.length === 0) return <PaperPart title={title} note={t('paper.log.none')} />;
  const counts = { count: sessions.length, shown: shown.length };
  const note = t(shown.length < sessions.length ? 'paper.log.latest' : 'paper.log.note', counts);
  return (
    <div className={styles.log}>
      <PaperPart title={title} note={note}>
        <table className={styles.table}>
          <caption className="only-spoken">{t('paper.log.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('paper.log.day')}</th>
              <th scope="col">{t('paper.log.half')}</th>
              <th scope="col">{t('paper.log.work')}</th>
              {(['time', 'speed', 'lost'] as const).map((figure) => (
                <th key={figure} scope="col" className={styles.figure}>
                  {t(`paper.log.${figure}`)}
                </th>
              ))}
              <th scope="col">{t('paper.log.comment')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((session, index) => (
              <tr key={session.id}>
                <th scope="row" className={styles.whole}>
                  {session.day === shown[index - 1]?.day ? (
                    <span className="only-spoken">{format.dayWithWeekday(session.day)}</span>
                  ) : (
                    format.dayWithWeekday(session.day)
                  )}
                </th>
                <td>{t(`subject.${session.half}`)}</td>
                <td>{names.short(partsOf(session.pieces, (id) => places.get(id)))}</td>
                <td className={styles.figure}>{format.duration(session.minutes)}</td>
                <td className={styles.figure}>
                  {session.speed === null ? '' : format.speed(session.speed)}
                </td>
                <td className={styles.figure}>
                  {session.lostMinutes > 0 ? format.duration(session.lostMinutes) : ''}
                </td>
                <td className={styles.comment}>{session.comment}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </PaperPart>
    </div>
  );
}
