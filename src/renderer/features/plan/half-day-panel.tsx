import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { ActivityId } from '#core/curriculum/curriculum.ts';
import type { Minutes } from '#core/units.ts';
import { useActivityWords } from '../../block/use-activity-words.ts';
import { useBlockTitle } from '../../block/use-block-title.ts';
import { useSessionWords } from '../../block/use-session-words.ts';
import { rowOf } from '../../block/work-row.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { useBlockStates } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { HalfDayActions, type HalfDayHand } from './half-day-actions.tsx';
import { HalfDayHoursForm } from './half-day-hours-form.tsx';
import styles from './half-day-panel.module.css';
import { HalfDayReasons } from './half-day-reasons.tsx';

interface HalfDayPanelProps {
  readonly at: HalfDay;
  readonly onClose: () => void;
  readonly hand: HalfDayHand;
}

// More than this would push the hours out of the window.
const mostPieces = 10;

/** What is in a half-day, why, and what became of it; what can be done with one that is not past. */
export function HalfDayPanel({ at, onClose, hand }: HalfDayPanelProps) {
  const { t } = useTexts();
  const format = useFormat();
  const titleOf = useBlockTitle();
  const { titleOf: activityTitleOf } = useActivityWords();
  const words = useSessionWords();
  const { day: today } = useNow();
  const sources = rowSourcesOf(useProgramme());
  const state = useBlockStates().find(({ block }) => halfDayKey(block) === halfDayKey(at));
  const isPast = at.day < today;
  if (!state) {
    return (
      <>
        <p className={styles.quiet}>{t('plan.panel.nothing')}</p>
        <HalfDayReasons at={at} pieces={[]} isProjectDay={hand.isProjectDay} />
        {isPast ? null : (
          <>
            <HalfDayActions at={at} {...hand} />
            <HalfDayHoursForm at={at} onClose={onClose} />
          </>
        )}
      </>
    );
  }
  const { block, status } = state;
  const lengthOf = (activity: ActivityId, minutes: Minutes) => {
    const speed = sources.speeds.get(activity);
    const time = format.duration(minutes);
    return speed === undefined
      ? time
      : t('work.session.atSpeed', { time, speed: format.speed(speed) });
  };
  const row = rowOf(block, at, sources);
  const pieces = block.pieces.slice(0, mostPieces);
  const others = block.pieces.length - pieces.length;
  return (
    <>
      <div>
        <p>
          <b>{titleOf(row)}</b>
        </p>
        <p className={styles.quiet}>
          {format.clockRange(block.start, row.study.end)} · {format.duration(row.study.planned)} ·{' '}
          {t(`plan.legend.${status}`)}
        </p>
        {row.sessions.map((session) => (
          <p key={session.id} className={styles.quiet}>
            {t('plan.panel.logged', { time: words.wholeOf(session) })}
          </p>
        ))}
      </div>
      <ul className={styles.pieces}>
        {pieces.map(({ activity, minutes }) => (
          <li key={activity} className={styles.piece}>
            <span>{activityTitleOf(activity)}</span>
            <span className={styles.quiet}>{lengthOf(activity, minutes)}</span>
          </li>
        ))}
        {others > 0 ? (
          <li className={styles.quiet}>{t('plan.panel.more', { count: others })}</li>
        ) : null}
      </ul>
      <HalfDayReasons at={at} pieces={block.pieces} isProjectDay={hand.isProjectDay} />
      {isPast ? null : (
        <>
          <HalfDayActions at={at} {...hand} />
          <HalfDayHoursForm at={at} onClose={onClose} />
        </>
      )}
    </>
  );
}
