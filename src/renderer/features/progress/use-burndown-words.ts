import type { FanBeyond } from '../../charts/burndown/burndown-rows.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { priorSource } from '../../replica/prior-source.ts';
import { useBillingDays, useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { useStanding } from './use-progress.ts';

interface BurndownWords {
  /** How to read it. */
  readonly note: string;
  /** What it shows, for who can't see it. */
  readonly description: string;
}

/** The words around the burndown, which differ at the beginning, at the end, and without an end. */
export function useBurndownWords(goesOn: FanBeyond | null): BurndownWords {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const programme = useProgramme();
  const { ticks, sessions } = programme;
  const today = useNow().day;
  const { safe, renewal, firstCharge } = useBillingDays();
  const { isDone, finish } = useForecast();
  const { estimated, left, plannedLeft } = useStanding();
  const { p10, p50, p90 } = finish;
  const standing = t('progress.burndown.describe.standing', {
    all: format.hours(estimated),
    left: format.hours(left),
    planned: format.hours(plannedLeft),
  });
  const charge =
    firstCharge > today ? [t('progress.burndown.describe.free', { day: sayDay(firstCharge) })] : [];
  const days = [
    ...charge,
    t('progress.burndown.describe.days', {
      safe: sayDay(safe),
      renewal: sayDay(renewal),
      context: programme.subscription.period,
    }),
  ].join(' ');
  if (isDone) {
    const day = p50 === null ? '' : sayDay(p50);
    return {
      note: t('progress.burndown.noteDone', { day }),
      description: `${t('progress.burndown.noteDone', { day })} ${days}`,
    };
  }
  const end = () => {
    if (p10 === null || p50 === null) return t('progress.burndown.describe.noEnd');
    const days = { likely: sayDay(p50), early: sayDay(p10) };
    return p90 === null
      ? t('progress.burndown.describe.openEnd', days)
      : t('progress.burndown.describe.end', { ...days, late: sayDay(p90) });
  };
  const beyond = () => {
    if (goesOn === null) return [];
    return goesOn.until === null
      ? [t('progress.burndown.goesOnOpen')]
      : [t('progress.burndown.goesOn', { day: sayDay(goesOn.until) })];
  };
  const description = [standing, end(), ...beyond(), days].join(' ');
  if (p50 === null) {
    return { note: [t('progress.burndown.noteNoEnd'), ...beyond()].join(' '), description };
  }
  const isNew = ticks.length === 0 && sessions.length === 0;
  const note = isNew
    ? t(`progress.burndown.noteNew.${priorSource(programme)}`)
    : t('progress.burndown.note');
  return { note: [note, ...beyond()].join(' '), description };
}
