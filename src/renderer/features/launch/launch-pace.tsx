import { memo } from 'react';
import type { Background } from '#core/forecast/pace-prior.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './launch-controls.module.css';
import type { LearnedPace } from './learned-pace.ts';
import { sameParts } from './same-parts.ts';
import type { Launch } from './use-launch.ts';

const backgrounds: readonly Background[] = ['new', 'some', 'strong'];

interface LaunchPaceProps {
  readonly launch: Launch;
  readonly learned: LearnedPace | null;
}

/** What the first forecasts take the learner's pace from: an earlier programme, or the background. */
export const LaunchPace = memo(
  function LaunchPace({ launch: { draft, change }, learned }: LaunchPaceProps) {
    const { t } = useTexts();
    return (
      <div className={styles.control}>
        {learned ? (
          <LearnedBox
            learned={learned}
            checked={draft.prior !== null}
            onChange={(taken) => change({ prior: taken ? learned.lesson.prior : null })}
          />
        ) : null}
        <Segmented
          label={t('launch.background')}
          hint={draft.prior === null ? undefined : t('launch.learned.backgroundHint')}
          options={backgrounds.map((value) => ({ value, label: t(`launch.backgrounds.${value}`) }))}
          value={draft.background}
          onChange={(background) => change({ background })}
        />
      </div>
    );
  },
  sameParts<LaunchPaceProps>('background', 'prior'),
);

interface LearnedBoxProps {
  readonly learned: LearnedPace;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function LearnedBox({ learned: { title, lesson }, checked, onChange }: LearnedBoxProps) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <Checkbox checked={checked} onChange={onChange}>
      {t('launch.learned.pace', { title, ratio: format.ratio(lesson.ratio) })}{' '}
      <span className={classNames(styles.hint, styles.below)}>
        {t('launch.learned.range', {
          count: lesson.observations,
          low: format.ratio(lesson.low),
          high: format.ratio(lesson.high),
        })}
      </span>
    </Checkbox>
  );
}
