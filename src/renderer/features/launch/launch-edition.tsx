import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { useActions } from '../../actions/use-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './launch-controls.module.css';
import { ownEdition } from './launch-draft.ts';
import type { Launch } from './use-launch.ts';

const mostLetters = 24;

const ImportDialog = lazy(async () => {
  const { ImportDialog } = await import('../../import/import-dialog.tsx');
  return { default: ImportDialog };
});

interface LaunchEditionProps {
  readonly launch: Launch;
  readonly editions: readonly Curriculum[];
}

/** What is studied: an edition that ships, or a course of the learner's own. */
export function LaunchEdition({ launch: { draft, change }, editions }: LaunchEditionProps) {
  const { t } = useTranslation();
  const [importing, setImporting] = useState<'never' | 'open' | 'closed'>('never');
  useActions({ 'import-course': () => setImporting('open') });
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
    <div className={styles.control}>
      <Segmented
        label={t('launch.edition')}
        options={options}
        value={draft.edition}
        onChange={(edition) => change({ edition })}
      />
      <Button size="small" className={styles.back} onClick={() => setImporting('open')}>
        {t(own ? 'launch.otherCourse' : 'launch.ownCourse')}
      </Button>
      {importing === 'never' ? null : (
        <Suspense>
          <ImportDialog
            open={importing === 'open'}
            onClose={() => setImporting('closed')}
            onPlan={(curriculum) => {
              change({ own: curriculum, edition: ownEdition });
              setImporting('closed');
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function shorten(title: string): string {
  const letters = [...title];
  return letters.length <= mostLetters
    ? title
    : `${letters.slice(0, mostLetters).join('').trim()}…`;
}
