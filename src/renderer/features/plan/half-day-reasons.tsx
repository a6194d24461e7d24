import { compareHalfDays, type HalfDay } from '#core/calendar/half.ts';
import type { Piece } from '#core/planner/month-plan.ts';
import { usePlaces } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import styles from './half-day-panel.module.css';

interface HalfDayReasonsProps {
  readonly at: HalfDay;
  readonly pieces: readonly Piece[];
  readonly isProjectDay: boolean;
}

const extraReasons = { 'framework-day': 'frameworkWhy', 'course-end': 'courseEndWhy' } as const;

/** Why a half-day is what it is, where that is not the course itself. */
export function HalfDayReasons({ at, pieces, isProjectDay }: HalfDayReasonsProps) {
  const { t } = useTexts();
  const places = usePlaces();
  const { pins, reserve } = useProgramme();
  const isHere = (each: HalfDay) => compareHalfDays(each, at) === 0;
  const extras = new Set(
    pieces.flatMap((piece) => {
      const activity = places.get(piece.activity)?.activity;
      return activity?.kind === 'extra' ? [activity.extra] : [];
    }),
  );
  const reasons = [
    ...[...extras].map((extra) => t(`monthEdit.panel.${extraReasons[extra]}`)),
    ...(pins.some(isHere) ? [t('monthEdit.panel.pinnedWhy')] : []),
    ...(pieces.length === 0 && reserve.some(isHere) ? [t('monthEdit.panel.reserveWhy')] : []),
    ...(pieces.length === 0 && isProjectDay ? [t('monthEdit.panel.projectWhy')] : []),
  ];
  return reasons.map((reason) => (
    <p key={reason} className={styles.reason}>
      {reason}
    </p>
  ));
}
