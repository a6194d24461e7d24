import { useFormat } from '../../format/use-format.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { onPlanMinutes } from './standing.ts';
import { useStanding } from './use-progress.ts';

/** What is left, against the first plan. */
export function StandingSentence() {
  const { t } = useTexts();
  const format = useFormat();
  const { plans } = useProgramme();
  const { isDone } = useForecast();
  const { estimated, left, behind } = useStanding();
  if (isDone) return t('progress.standing.done', { all: format.hours(estimated) });
  const figures = {
    left: format.hours(left),
    all: format.hours(estimated),
    day: format.day(plans[0].acceptedOn),
    gap: format.duration(Math.abs(behind)),
  };
  if (Math.abs(behind) < onPlanMinutes) return t('progress.standing.onPlan', figures);
  return t(behind > 0 ? 'progress.standing.behind' : 'progress.standing.ahead', figures);
}
