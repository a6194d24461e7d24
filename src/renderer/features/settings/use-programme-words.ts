import type { Programme } from '#core/plan/document.ts';
import { lastRecordedDay } from '#core/record/last-recorded-day.ts';
import { sumMinutes } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { estimatesOf, remainingOf } from '../../replica/derived.ts';
import { useTexts } from '../../texts/use-texts.tsx';

interface ProgrammeWords {
  /** Title and edition. */
  readonly name: string;
  /** From its first plan to the last thing that was recorded. */
  readonly days: string;
  /** Done, or how much is left. */
  readonly state: string;
  /** How much of a record there is. */
  readonly holds: string;
}

/** What tells a programme from others. */
export function useProgrammeWords(programme: Programme): ProgrammeWords {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const { curriculum, plans, ticks, sessions } = programme;
  const { title, edition } = curriculum;
  const left = sumMinutes(remainingOf(programme).values());
  const all = sumMinutes([...estimatesOf(programme).values()].map(({ minutes }) => minutes));
  const first = plans[0].acceptedOn;
  const last = lastRecordedDay(programme);
  return {
    name: edition === '' ? title : t('settings.shelf.name', { title, edition }),
    days:
      first === last
        ? sayDay(first)
        : t('settings.shelf.days', { first: sayDay(first), last: sayDay(last) }),
    state:
      left === 0
        ? t('settings.shelf.done')
        : t('settings.shelf.left', { left: format.hours(left), all: format.hours(all) }),
    holds: t('settings.programme.holds', {
      ticks: t('settings.programme.ticks', { count: ticks.length }),
      sessions: t('settings.programme.sessions', { count: sessions.length }),
    }),
  };
}
