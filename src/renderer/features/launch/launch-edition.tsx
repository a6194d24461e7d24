import { memo } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { OwnCourseButton } from '../../import/own-course-button.tsx';
import { useTexts } from '../../texts/use-texts.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './launch-controls.module.css';
import { ownEdition } from './launch-draft.ts';
import { sameParts } from './same-parts.ts';
import type { Launch } from './use-launch.ts';

const mostLetters = 24;

interface LaunchEditionProps {
  readonly launch: Launch;
  readonly editions: readonly Curriculum[];
}

/** What is studied: an edition that ships, or a course of the learner's own. */
export const LaunchEdition = memo(
  function LaunchEdition({ launch: { draft, change }, editions }: LaunchEditionProps) {
    const { t } = useTexts();
    const { own } = draft;
    const weeksOf = ({ courses }: Curriculum) => courses.flatMap(({ weeks }) => weeks).length;
    const options = editions.map((edition) => ({
      value: edition.id,
      label: t('launch.editionOption', { edition: edition.edition, count: weeksOf(edition) }),
    }));
    if (own) {
      const label = t('launch.ownOption', { title: shorten(own.title), count: weeksOf(own) });
      options.push({ value: ownEdition, label });
    }
    return (
      <div className={classNames(styles.control, styles.edition)}>
        <Segmented
          label={t('launch.edition')}
          options={options}
          value={draft.edition}
          onChange={(edition) => change({ edition })}
        />
        <OwnCourseButton
          size="small"
          className={styles.ownCourse}
          onPlan={(curriculum) => change({ own: curriculum, edition: ownEdition })}
        >
          {t(own ? 'launch.otherCourse' : 'launch.ownCourse')}
        </OwnCourseButton>
      </div>
    );
  },
  sameParts<LaunchEditionProps>('edition', 'own'),
);

function shorten(title: string): string {
  const letters = [...title];
  return letters.length <= mostLetters
    ? title
    : `${letters.slice(0, mostLetters).join('').trim()}…`;
}
