import { memo, useMemo } from 'react';
import { DrawingFields } from '../../basis/drawing-fields.tsx';
import { HardWeeksFields } from '../../basis/hard-weeks-fields.tsx';
import { type OptionalWork, optionalWork } from '../../basis/optional-work.ts';
import { OptionalWorkFields } from '../../basis/optional-work-fields.tsx';
import { useNow } from '../../clock/use-now.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { draftOf } from './draft-of.ts';
import styles from './launch-controls.module.css';
import { LaunchPart } from './launch-part.tsx';
import type { Launch } from './use-launch.ts';

/** What is left out, which weeks are hard, and how the plan is drawn. */
export const LaunchWorkPart = memo(function LaunchWorkPart({
  launch: { draft, change, setup },
}: {
  readonly launch: Launch;
}) {
  const { t } = useTexts();
  const { day: today } = useNow();
  const work = useMemo(() => optionalWork(draftOf(setup, today)), [setup, today]);
  const idsOf = (some: readonly OptionalWork[]) => some.map(({ placed }) => placed.activity.id);
  return (
    <>
      <LaunchPart
        title={t('basis.optional.title')}
        now={t('launch.more.now.skipped', { count: setup.skipped.length })}
      >
        <p className={styles.hint}>{t('basis.optional.note')}</p>
        <OptionalWorkFields
          work={work}
          skipped={draft.skipped}
          onSkip={(some) =>
            change(({ skipped }) => ({ skipped: [...new Set([...skipped, ...idsOf(some)])] }))
          }
          onTakeBack={(some) => {
            const back = new Set(idsOf(some));
            change(({ skipped }) => ({ skipped: skipped.filter((id) => !back.has(id)) }));
          }}
        />
      </LaunchPart>
      <LaunchPart
        title={t('basis.hard.title')}
        now={t('launch.more.now.hard', { count: setup.study.speeds.hard.length })}
      >
        <HardWeeksFields
          curriculum={setup.curriculum}
          weeks={draft.hardWeeks}
          onChange={(changed) =>
            change(({ hardWeeks }) => ({ hardWeeks: { ...hardWeeks, ...changed } }))
          }
        />
      </LaunchPart>
      <LaunchPart
        title={t('basis.drawing.title')}
        now={t('launch.more.now.lead', { count: draft.drawing.lectureLead })}
      >
        <DrawingFields
          drawing={draft.drawing}
          onChange={(changed) => change(({ drawing }) => ({ drawing: { ...drawing, ...changed } }))}
        />
      </LaunchPart>
    </>
  );
});
