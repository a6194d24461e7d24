import { listProjectDays } from '#core/plan/list-project-days.ts';
import type { MonthPlan } from '#core/planner/month-plan.ts';
import { ExtrasFields } from '../../basis/extras-fields.tsx';
import { useTexts } from '../../texts/use-texts.tsx';
import { LaunchPart } from './launch-part.tsx';
import type { Launch } from './use-launch.ts';

interface LaunchExtrasPartProps {
  readonly launch: Launch;
  readonly plan: MonthPlan;
}

/** What a plan may have beyond the curriculum, each with its reason. */
export function LaunchExtrasPart({ launch, plan }: LaunchExtrasPartProps) {
  const { t } = useTexts();
  const { draft, change, setup } = launch;
  const { availability, extras } = setup;
  const count = [
    extras.frameworkDay,
    extras.courseEnd,
    extras.reserve.length > 0,
    extras.projectDays > 0,
  ].filter(Boolean).length;
  return (
    <LaunchPart title={t('basis.extras.title')} now={t('launch.more.now.extras', { count })}>
      <ExtrasFields
        curriculum={setup.curriculum}
        asked={draft.extras}
        kept={extras.reserve}
        projectDays={
          plan.finish === null ? [] : listProjectDays(availability, plan.finish, extras.projectDays)
        }
        onChange={(changed) =>
          change((before) => ({
            // How many is asked for takes the place of which were chosen.
            extras: {
              ...before.extras,
              ...(changed.reserve !== undefined && { reserveAt: undefined }),
              ...changed,
            },
          }))
        }
      />
    </LaunchPart>
  );
}
