import type { SpeedDrawing, SpeedRow } from '../../charts/speed/speed-rows.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePlaces } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import type { SpeedRecord } from './speed-record.ts';

interface SpeedWords {
  /** `2.1` or `Dec 4`. */
  readonly nameOf: (row: SpeedRow) => string;
  /** `Week 2.1` or `Fri, Dec 4`. */
  readonly longNameOf: (row: SpeedRow) => string;
  /** What the chart says, and what above all it leaves out. */
  readonly note: (record: SpeedRecord, drawing: SpeedDrawing) => string;
}

/** The words around speed and pauses. */
export function useSpeedWords(): SpeedWords {
  const { t } = useTexts();
  const format = useFormat();
  const codeOf = useWeekCodes();
  const { pauseRatio } = useProgramme().study;
  const nameOf = ({ day, weekIndex }: SpeedRow) => {
    if (day !== null) return format.day(day);
    return codeOf(weekIndex) ?? t('speed.other');
  };
  const longNameOf = (row: SpeedRow) => {
    if (row.day !== null) return format.dayWithWeekday(row.day);
    const code = codeOf(row.weekIndex);
    return code === null ? t('speed.other') : t('speed.week', { code });
  };
  const note = ({ sum, pauses }: SpeedRecord, { isPart }: SpeedDrawing) => {
    const saved = sum.video - sum.watched;
    const [leftOut] = [
      ...(sum.untold > 0 ? [t('speed.note.untold', { count: sum.untold })] : []),
      ...(isPart ? [t('speed.note.part')] : []),
      ...(sum.mixed > 0 ? [t('speed.note.mixed')] : []),
    ];
    return [
      t(saved < 0 ? 'speed.note.slow' : 'speed.note.all', {
        speed: format.speed(sum.video / sum.watched),
        saved: format.duration(Math.abs(saved)),
        paused: format.duration(sum.paused),
      }),
      t('speed.note.pauses', {
        pauses: format.number(pauses.ratio),
        own: format.percent(pauses.ownShare),
        setting: format.number(pauseRatio),
      }),
      ...(leftOut ? [leftOut] : []),
    ].join(' ');
  };
  return { nameOf, longNameOf, note };
}

function useWeekCodes(): (weekIndex: number | null) => string | null {
  const { t } = useTexts();
  const places = usePlaces();
  const codes = new Map(
    [...places.values()].map(({ weekIndex, course, week }) => [
      weekIndex,
      t('subject.weekCode', { course: course.number, week: week.number }),
    ]),
  );
  return (weekIndex) => (weekIndex === null ? null : (codes.get(weekIndex) ?? null));
}
