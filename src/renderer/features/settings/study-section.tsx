import { useTranslation } from 'react-i18next';
import type { Background } from '#core/forecast/pace-prior.ts';
import type { Programme, StudySettings } from '#core/plan/document.ts';
import { limits } from '#core/plan/limits.ts';
import { parseSpeed } from '#core/record/parse-speed.ts';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme, useSubmit } from '../../replica/use-replica.ts';
import { CommitField } from '../../ui/commit-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';
import { useCommit } from './use-commit.ts';

const backgrounds: readonly Background[] = ['new', 'some', 'strong'];
const leads = Array.from({ length: limits.lectureLead.most + 1 }, (_, lead) => lead);

export function StudySection() {
  const { t } = useTranslation();
  const format = useFormat();
  const submit = useSubmit();
  const { commit, refuse } = useCommit();
  const { study, prior } = useProgramme();
  const changed =
    (change: (study: StudySettings) => Partial<StudySettings>) =>
    ({ study }: Programme) =>
      ({ kind: 'change-study', study: { ...study, ...change(study) } }) as const;

  const commitSpeed = (text: string) => {
    const speed = parseSpeed(text);
    return speed === null
      ? refuse({ kind: 'out-of-range', field: 'speed', ...limits.speed })
      : commit(changed(({ speeds }) => ({ speeds: { ...speeds, target: speed } })));
  };
  const commitPauses = (text: string) => {
    // Pauses are typed as minutes for each ten minutes of video: 6 rather than 0.6.
    const typed = parseSpeed(text);
    return typed === null
      ? refuse({ kind: 'out-of-range', field: 'pauseRatio', ...limits.pauseRatio })
      : commit(changed(() => ({ pauseRatio: Math.round(typed * 10) / 100 })));
  };

  return (
    <Section title={t('settings.study.title')} note={t('settings.study.note')}>
      <div className={styles.fields}>
        <CommitField
          inputMode="decimal"
          label={t('settings.study.speed')}
          value={format.speed(study.speeds.target)}
          commit={commitSpeed}
        />
        <CommitField
          inputMode="decimal"
          label={t('settings.study.pauses')}
          value={format.number(study.pauseRatio * 10)}
          commit={commitPauses}
        />
        <Select
          label={t('settings.study.lead')}
          options={leads.map((lead) => ({
            value: String(lead),
            label: t('settings.study.leadOption', { count: lead }),
          }))}
          value={String(study.lectureLead)}
          onChange={(lead) => void submit(changed(() => ({ lectureLead: Number(lead) })))}
        />
      </div>
      <Segmented
        label={t('settings.study.background')}
        hint={
          prior === null
            ? t('settings.study.backgroundHint')
            : t('settings.study.backgroundUnused', { ratio: format.ratio(Math.exp(prior.mean)) })
        }
        options={backgrounds.map((value) => ({
          value,
          label: t(`settings.study.backgrounds.${value}`),
        }))}
        value={study.background}
        onChange={(background) => void submit(changed(() => ({ background })))}
      />
    </Section>
  );
}
