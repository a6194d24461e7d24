import type { Background } from '#core/forecast/pace-prior.ts';
import type { Programme, StudySettings } from '#core/plan/document.ts';
import { limits } from '#core/plan/limits.ts';
import { parseSpeed } from '#core/record/parse-speed.ts';
import { type Drawing, DrawingFields } from '../../basis/drawing-fields.tsx';
import { useFormat } from '../../format/use-format.ts';
import { earlierPace } from '../../replica/prior-source.ts';
import { useProgramme, useSubmit } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { CommitField } from '../../ui/commit-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';
import { useRevise } from './use-revise.ts';

const backgrounds: readonly Background[] = ['new', 'some', 'strong'];

/** How the learner studies: pauses, how the plan is drawn, and what was known at the start. */
export function StudySection() {
  const { t } = useTexts();
  const format = useFormat();
  const submit = useSubmit();
  const { revise, refuse } = useRevise();
  const programme = useProgramme();
  const { study } = programme;
  const earlier = earlierPace(programme);
  const changed =
    (change: Partial<StudySettings>) =>
    ({ study }: Programme) => ({ study: { ...study, ...change } });

  const commitPauses = (text: string) => {
    // Pauses are typed as minutes for each ten minutes of video: 6 rather than 0.6.
    const typed = parseSpeed(text);
    if (typed === null) {
      return refuse({ kind: 'out-of-range', field: 'pauseRatio', ...limits.pauseRatio });
    }
    const pauseRatio = Math.round(typed * 10) / 100;
    const said = t('basis.study.pausesSet', { pauses: format.number(pauseRatio * 10) });
    return revise(changed({ pauseRatio }), said, { quiet: true });
  };
  const drawingWords = ({ lectureLead, overrun }: Partial<Drawing>): string => {
    if (lectureLead !== undefined) return t('basis.study.leadSet', { count: lectureLead });
    return overrun
      ? t('basis.study.overrunSet', { time: format.duration(overrun) })
      : t('basis.study.overrunNone');
  };

  return (
    <Section title={t('settings.study.title')} note={t('basis.study.note')}>
      <div className={styles.fields}>
        <CommitField
          inputMode="decimal"
          label={t('basis.study.pauses')}
          hint={t('basis.study.pausesHint')}
          value={format.number(study.pauseRatio * 10)}
          commit={commitPauses}
        />
        <DrawingFields
          drawing={study}
          onChange={(change) => void revise(changed(change), drawingWords(change))}
        />
      </div>
      <Segmented
        label={t('settings.study.background')}
        hint={
          earlier === null
            ? t('settings.study.backgroundHint')
            : t('settings.study.backgroundUnused', { ratio: format.ratio(earlier) })
        }
        options={backgrounds.map((value) => ({
          value,
          label: t(`settings.study.backgrounds.${value}`),
        }))}
        value={study.background}
        onChange={(background) =>
          // The plan does not depend on it, only the forecast does.
          void submit(({ study }) => ({ kind: 'change-study', study: { ...study, background } }))
        }
      />
    </Section>
  );
}
