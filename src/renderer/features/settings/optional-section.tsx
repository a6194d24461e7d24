import { type Minutes, sumMinutes } from '#core/units.ts';
import { type OptionalWork, optionalWork } from '../../basis/optional-work.ts';
import { OptionalWorkFields } from '../../basis/optional-work-fields.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Section } from './section.tsx';
import { useRevise } from './use-revise.ts';

/** Optional and ungraded work, in the plan or left out of it. */
export function OptionalSection() {
  const { t } = useTexts();
  const format = useFormat();
  const programme = useProgramme();
  const { revise } = useRevise();
  const idsOf = (work: readonly OptionalWork[]) => work.map(({ placed }) => placed.activity.id);
  const minutesOf = (work: readonly OptionalWork[]): Minutes =>
    sumMinutes(work.map(({ minutes }) => minutes));
  const figures = (work: readonly OptionalWork[]) => ({
    count: work.length,
    time: format.duration(minutesOf(work)),
  });

  const skip = (work: readonly OptionalWork[]) => {
    const why = { kind: 'skip', count: work.length, minutes: minutesOf(work) } as const;
    void revise(
      ({ skipped }) => ({ skipped: [...skipped, ...idsOf(work)] }),
      t('basis.optional.skipped', figures(work)),
      { why },
    );
  };
  const takeBack = (work: readonly OptionalWork[]) => {
    const back = new Set(idsOf(work));
    void revise(
      ({ skipped }) => ({ skipped: skipped.filter((id) => !back.has(id)) }),
      t('basis.optional.takenBack', figures(work)),
    );
  };

  return (
    <Section title={t('basis.optional.title')} note={t('basis.optional.note')}>
      <OptionalWorkFields
        work={optionalWork(programme)}
        skipped={programme.skipped}
        onSkip={skip}
        onTakeBack={takeBack}
      />
    </Section>
  );
}
