import { useFormat } from '../../format/use-format.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import type { TodaySituation } from './today-situation.ts';

/** What kind of day it is, in a sentence; empty where the rows say it. */
export function useSituationWords(): (situation: TodaySituation) => string {
  const { t } = useTexts();
  const format = useFormat();
  const { period } = useProgramme().subscription;
  return (situation) => {
    switch (situation.kind) {
      case 'day-done':
        return t('today.situation.dayDone');
      case 'day-off':
        return t('today.situation.dayOff');
      case 'before-start':
        return t('today.situation.beforeStart', {
          day: format.longDay(situation.start),
          context: period,
        });
      case 'plan-over':
        return t('today.situation.planOver', { time: format.hours(situation.left) });
      case 'all-done':
      case 'at-work':
        return '';
    }
  };
}
