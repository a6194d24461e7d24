import type { SpeedPlan } from '#core/curriculum/speed-plan.ts';
import type { Programme } from '#core/plan/document.ts';
import { limits } from '#core/plan/limits.ts';
import { parseSpeed } from '#core/record/parse-speed.ts';
import { HardWeeksFields } from '../../basis/hard-weeks-fields.tsx';
import { usualRamp } from '../../basis/usual-ramp.ts';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CommitField } from '../../ui/commit-field.tsx';
import { RampFields } from './ramp-fields.tsx';
import { Section } from './section.tsx';
import { useRevise } from './use-revise.ts';
import { WeekSpeeds } from './week-speeds.tsx';

/** At which speed lectures are to be watched: to come to, to begin with, in hard weeks, in one. */
export function SpeedSection() {
  const { t } = useTexts();
  const format = useFormat();
  const { revise, refuse } = useRevise();
  const { curriculum, study } = useProgramme();
  const { speeds } = study;
  const target = format.speed(speeds.target);
  const changed =
    (change: (speeds: SpeedPlan) => Partial<SpeedPlan>) =>
    ({ study }: Programme) => ({
      study: { ...study, speeds: { ...study.speeds, ...change(study.speeds) } },
    });

  const commitTarget = (text: string) => {
    const to = parseSpeed(text);
    if (to === null) return refuse({ kind: 'out-of-range', field: 'speed', ...limits.speed });
    return revise(
      changed(() => ({ target: to })),
      t('basis.speed.set', { speed: format.speed(to) }),
      { quiet: true, why: { kind: 'faster', from: speeds.target, to } },
    );
  };

  return (
    <Section title={t('basis.speed.title')} note={t('basis.speed.note')}>
      <CommitField
        inputMode="decimal"
        label={t('basis.speed.target')}
        value={target}
        commit={commitTarget}
      />
      <Checkbox
        checked={speeds.ramp !== null}
        onChange={(rises) =>
          void revise(
            changed(() => ({ ramp: rises ? usualRamp : null })),
            t(rises ? 'basis.speed.rampSet' : 'basis.speed.rampNone', { speed: target }),
          )
        }
      >
        {t('basis.speed.ramp')}
      </Checkbox>
      {speeds.ramp === null ? null : (
        <RampFields
          ramp={speeds.ramp}
          target={speeds.target}
          onChange={(change) =>
            void revise(
              changed(({ ramp }) => ({ ramp: { ...usualRamp, ...ramp, ...change } })),
              t('basis.speed.rampSet', { speed: target }),
            )
          }
        />
      )}
      <HardWeeksFields
        curriculum={curriculum}
        weeks={speeds}
        onChange={(change) => {
          const { hard, fallback } = { ...speeds, ...change };
          const said = { count: hard.length, speed: format.speed(fallback) };
          void revise(
            changed(() => change),
            t('basis.hard.set', said),
          );
        }}
      />
      <WeekSpeeds />
    </Section>
  );
}
