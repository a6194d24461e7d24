import type { SpeedRamp } from '#core/curriculum/speed-plan.ts';
import { figureOptions } from '../../basis/figure-options.ts';
import { risesBelow } from '../../basis/usual-ramp.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './settings.module.css';

const starts = [0.75, 1, 1.25, 1.5, 1.75, 2];
const steps = [0.05, 0.1, 0.25, 0.5];
const lectureCounts = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20];

interface RampFieldsProps {
  readonly ramp: SpeedRamp;
  readonly target: number;
  readonly onChange: (changed: Partial<SpeedRamp>) => void;
}

/** From where, by how much and how often the speed rises, and the speeds that come of it. */
export function RampFields({ ramp, target, onChange }: RampFieldsProps) {
  const { t } = useTexts();
  const format = useFormat();
  const rises = risesBelow(target, ramp);
  return (
    <>
      <div className={styles.fields}>
        <Select
          label={t('basis.speed.from')}
          options={figureOptions(starts, ramp.from, format.speed)}
          value={String(ramp.from)}
          onChange={(from) => onChange({ from: Number(from) })}
        />
        <Select
          label={t('basis.speed.step')}
          options={figureOptions(steps, ramp.step, format.speed)}
          value={String(ramp.step)}
          onChange={(step) => onChange({ step: Number(step) })}
        />
        <Select
          label={t('basis.speed.lectures')}
          options={figureOptions(lectureCounts, ramp.lectures, format.number)}
          value={String(ramp.lectures)}
          onChange={(lectures) => onChange({ lectures: Number(lectures) })}
        />
      </div>
      {rises.length === 0 ? null : (
        <p className={styles.quiet}>
          {t('basis.speed.steps', {
            speeds: format.list(rises.map(format.speed)),
            count: ramp.lectures,
            target: format.speed(target),
          })}
        </p>
      )}
    </>
  );
}
