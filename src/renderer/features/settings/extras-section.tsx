import { planFinish } from '#core/plan/describe-plan-change.ts';
import { listProjectDays } from '#core/plan/list-project-days.ts';
import {
  type AskedExtras,
  askedExtras,
  changedExtras,
  reserveAhead,
} from '../../basis/asked-extras.ts';
import { ExtrasFields } from '../../basis/extras-fields.tsx';
import { useNow } from '../../clock/use-now.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Section } from './section.tsx';
import { useRevise } from './use-revise.ts';

/** What the plan has beyond the course: each on or off, with its reason. */
export function ExtrasSection() {
  const { t } = useTexts();
  const { day: today } = useNow();
  const programme = useProgramme();
  const { revise } = useRevise();
  const latest = programme.plans.at(-1) ?? programme.plans[0];
  const finish = planFinish(latest);

  const said = ({ frameworkDay, courseEnd, reserve, projectDays }: Partial<AskedExtras>) => {
    if (frameworkDay !== undefined) {
      return t(`basis.extras.${frameworkDay ? 'on' : 'off'}.frameworkDay`);
    }
    if (courseEnd !== undefined) return t(`basis.extras.${courseEnd ? 'on' : 'off'}.courseEnd`);
    return reserve === undefined
      ? t('basis.extras.projectSet', { count: projectDays ?? 0 })
      : t('basis.extras.reserveSet', { count: reserve });
  };

  return (
    <Section title={t('basis.extras.title')} note={t('basis.extras.note')}>
      <ExtrasFields
        curriculum={programme.curriculum}
        asked={askedExtras(programme, today)}
        kept={reserveAhead(programme, today)}
        projectDays={
          finish === null
            ? []
            : listProjectDays(programme.availability, finish, programme.projectDays)
        }
        onChange={(change) =>
          void revise((now, day) => ({ extras: changedExtras(now, change, day) }), said(change))
        }
      />
    </Section>
  );
}
