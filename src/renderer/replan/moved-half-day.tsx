import type { Piece } from '#core/planner/month-plan.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import { useFormat } from '../format/use-format.ts';
import { partsOf } from '../month/month-half-day.ts';
import { usePlaces } from '../replica/use-derived.ts';
import { useTexts } from '../texts/use-texts.tsx';
import styles from './moved-half-day.module.css';
import type { HalfDayChange } from './replan-changes.ts';

/** A half-day, what it held and what it holds instead, as an item of a list. */
export function MovedHalfDay({ move }: { readonly move: HalfDayChange }) {
  const { t } = useTexts();
  const format = useFormat();
  const names = useWorkNames();
  const places = usePlaces();
  const nameOf = (pieces: readonly Piece[] | null) =>
    pieces === null
      ? t('plan.replan.free')
      : names.short(partsOf(pieces, (activity) => places.get(activity)));
  return (
    <li className={styles.move}>
      <span className={styles.when}>
        {format.dayWithWeekday(move.day)}, {t(`subject.halves.${move.half}`)}
      </span>
      <span className={styles.before}>{nameOf(move.before)}</span>
      <span aria-hidden="true" className={styles.arrow}>
        →
      </span>
      <span className="only-spoken">{t('plan.replan.becomes')}</span>
      <span>{nameOf(move.after)}</span>
    </li>
  );
}
