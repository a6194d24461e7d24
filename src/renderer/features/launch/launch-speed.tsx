import { useMemo } from 'react';
import { lectureSpeeds } from '#core/curriculum/speed-of.ts';
import type { MonthPlan } from '#core/planner/month-plan.ts';
import { risesBelow, usualRamp } from '../../basis/usual-ramp.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Slider } from '../../ui/slider.tsx';
import { blockSpeeds } from './block-speeds.ts';
import styles from './launch-controls.module.css';
import type { Launch } from './use-launch.ts';

interface LaunchSpeedProps {
  readonly launch: Launch;
  readonly plan: MonthPlan;
}

/** The speed to come to, and whether to rise to it; with what that means for the first blocks. */
export function LaunchSpeed({ launch: { draft, change, setup }, plan }: LaunchSpeedProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { curriculum, study } = setup;
  const slower = useMemo(
    () => blockSpeeds(plan.blocks, lectureSpeeds(curriculum, study.speeds), study.speeds.target),
    [plan, curriculum, study],
  );
  const rises = risesBelow(draft.speed, usualRamp);
  const target = format.speed(draft.speed);
  return (
    <div className={styles.control}>
      <Slider
        label={t('launch.speed')}
        text={target}
        tone="lectures"
        min={1}
        max={2.5}
        step={0.05}
        value={draft.speed}
        onChange={(speed) => change({ speed: Math.round(speed * 100) / 100 }, 'speed')}
      />
      {rises.length === 0 ? null : (
        <Checkbox
          checked={draft.ramp !== null}
          onChange={(ramp) => change({ ramp: ramp ? usualRamp : null })}
        >
          {t('launch.ramp.on')}
          {draft.ramp === null ? null : (
            <span className={classNames(styles.hint, styles.below)}>
              {t('launch.ramp.steps', {
                speeds: format.list(rises.map(format.speed)),
                count: usualRamp.lectures,
                target,
              })}
            </span>
          )}
        </Checkbox>
      )}
      {slower.length === 0 ? null : (
        <p className={styles.hint}>
          {t('launch.ramp.expected', {
            target,
            blocks: format.list(
              slower.map(({ day, half, speeds }) =>
                t('launch.ramp.block', {
                  when: t('basis.when', {
                    day: format.day(day),
                    half: t(`subject.halves.${half}`),
                  }),
                  speed: format.speeds(speeds),
                }),
              ),
            ),
          })}
        </p>
      )}
    </div>
  );
}
