import type { CalendarFile, WordedEvent } from '#contract/transfer.ts';
import { assertNever } from '#core/assert-never.ts';
import {
  type CalendarAlarms,
  type CalendarEvent,
  calendarEvents,
  type StudyEvent,
} from '#core/exports/calendar-events.ts';
import { useActivityWords } from '../block/use-activity-words.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import { timeZone } from '../clock/time-zone.ts';
import { useFormat } from '../format/use-format.ts';
import { partsOf } from '../month/month-half-day.ts';
import { usePlaces } from '../replica/use-derived.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { plainLine } from './plain-line.ts';

const mostDescription = 5000;

/** Makes the calendar of the programme under way, in words and in the learner's time zone. */
export function useCalendarFile(): (alarms: CalendarAlarms) => CalendarFile {
  const { t } = useTexts();
  const format = useFormat();
  const programme = useProgramme();
  const places = usePlaces();
  const { long } = useWorkNames();
  const { titleOf } = useActivityWords();
  const { title } = programme.curriculum;

  const describe = ({ pieces }: StudyEvent) =>
    pieces
      .map(({ activity, minutes }) =>
        plainLine(
          t('files.calendar.piece', {
            title: titleOf(activity),
            duration: format.duration(minutes),
          }),
        ),
      )
      .join('\n')
      .slice(0, mostDescription);
  const nameOf = (event: CalendarEvent) => {
    switch (event.kind) {
      case 'study':
        return long(partsOf(event.pieces, (id) => places.get(id)));
      case 'safe-day':
        return t('files.calendar.safeDay');
      case 'cancel-by':
        return t('files.calendar.cancelBy', { context: programme.subscription.period });
      case 'renewal':
        return t('files.calendar.renewal', {
          price: format.money(programme.subscription.price),
          context: programme.subscription.period,
        });
      default:
        return assertNever(event);
    }
  };
  const wordedOf = (event: CalendarEvent): WordedEvent => {
    const { uid, isCancelled, day, time, alarms } = event;
    return {
      uid,
      isCancelled,
      day,
      time,
      alarms,
      title: plainLine(nameOf(event)),
      description: event.kind === 'study' ? describe(event) : plainLine(title),
    };
  };
  return (alarms) => ({
    name: plainLine(t('files.calendar.name', { title })),
    zone: timeZone(),
    events: calendarEvents(programme, alarms).map(wordedOf),
  });
}
