import { memo } from 'react';
import { WeekChips } from '../../basis/week-chips.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import styles from './launch-controls.module.css';
import { LaunchPart } from './launch-part.tsx';
import { problemSentence } from './problem-sentence.ts';
import { sameParts } from './same-parts.ts';
import type { Launch } from './use-launch.ts';

/** The course-weeks that were done before, and what they took, if that is known. */
export const LaunchBefore = memo(
  function LaunchBefore({
    launch: { draft, held, change, setup, problem },
  }: {
    readonly launch: Launch;
  }) {
    const { t } = useTexts();
    const format = useFormat();
    const { curriculum } = setup;
    const known = new Set(curriculum.courses.flatMap(({ weeks }) => weeks.map(({ id }) => id)));
    const done = draft.before.weeks.filter((id) => known.has(id));
    return (
      <LaunchPart
        isOpen
        title={t('launch.more.before')}
        now={t('launch.more.now.weeks', { count: done.length })}
      >
        <div className={styles.control}>
          <WeekChips
            label={t('launch.more.weeks')}
            curriculum={curriculum}
            values={done}
            onChange={(weeks) => change(({ before }) => ({ before: { ...before, weeks } }))}
          />
          <p className={styles.hint}>{t('launch.more.weeksHint')}</p>
        </div>
        {done.length > 0 ? (
          <DurationField
            inHours
            label={t('launch.more.minutes')}
            hint={
              draft.before.minutes === null
                ? t('launch.more.minutesHint')
                : t('launch.more.minutesRead', { time: format.duration(draft.before.minutes) })
            }
            error={problem?.at === 'before' ? problemSentence(problem, t, format) : null}
            value={draft.before.minutes}
            data-at-rest={held === 'minutes' ? undefined : true}
            onChange={(minutes) =>
              change(({ before }) => ({ before: { ...before, minutes } }), 'minutes')
            }
          />
        ) : null}
      </LaunchPart>
    );
  },
  sameParts('before', 'edition', 'own'),
);
