import type { TFunction } from 'i18next';
import type { SubmitFailure } from '#contract/api.ts';
import { assertNever } from '#core/assert-never.ts';
import { limits } from '#core/plan/limits.ts';
import type { RefusedField } from '#core/plan/refusal.ts';
import type { ImpossiblePin } from '#core/planner/pin.ts';
import type { Format } from '../format/create-format.ts';
import { dayOrderOf } from '../format/day-order.ts';
import type { LineFailure } from '../log/line-failure.ts';
import { systemWords } from './system-words.ts';

/** Whatever may be wrong with what a learner asked for. */
export type Failure = SubmitFailure | LineFailure;

/** What went wrong, and what would be right, in words. */
export function sentenceOf(failure: Failure, t: TFunction, format: Format): string {
  switch (failure.kind) {
    case 'no-programme':
      return t('failures.noProgramme');
    case 'programme-exists':
      return t('failures.programmeExists');
    case 'unknown-programme':
      return t('failures.unknownProgramme');
    case 'forecast-exists':
      return t('failures.forecastExists', { day: format.day(failure.day) });
    case 'not-a-forecast':
      return t('failures.notAForecast', { day: format.day(failure.day) });
    case 'unknown-activity':
      return t('failures.unknownActivity', { activity: failure.activity });
    case 'unknown-session':
      return t('failures.unknownSession');
    case 'unknown-week':
      return t('failures.unknownWeek', { week: failure.week });
    case 'not-optional':
      return t('failures.notOptional', { activity: failure.activity });
    case 'impossible-pin':
      return pinSentence(failure, t, format);
    case 'nothing-to-move':
      return t('failures.nothingToMove');
    case 'fixed-order':
      return t(`failures.fixedOrder.${failure.work ?? 'both'}`);
    case 'not-free':
      return t(`failures.notFree.${failure.why}`);
    case 'no-deadline':
      return t('failures.noDeadline');
    case 'deadline-too-early':
      return t('failures.deadlineTooEarly');
    case 'too-many':
      return t('failures.tooMany', { most: format.number(failure.most) });
    case 'id-taken':
      return t('failures.idTaken');
    case 'nothing-to-undo':
      return t('failures.nothingToUndo');
    case 'nothing-to-redo':
      return t('failures.nothingToRedo');
    case 'out-of-range': {
      const write = writerOf(failure.field, format);
      const ends = { least: write(failure.least), most: write(failure.most) };
      return t(`failures.outOfRange.${failure.field}`, ends);
    }
    case 'not-a-day':
      return t('failures.notADay');
    case 'day-out-of-range':
      return t('failures.dayOutOfRange');
    case 'in-the-future':
      return t('failures.inTheFuture');
    case 'not-a-time':
      return t('failures.notATime');
    case 'not-a-currency':
      return t('failures.notACurrency');
    case 'hours-overlap':
      return t('failures.hoursOverlap');
    case 'not-missed':
      return t('failures.notMissed');
    case 'nothing-to-tick':
      return t('failures.nothingToTick');
    case 'too-long':
      return t('failures.tooLong', { most: format.number(failure.most) });
    case 'lost-exceeds-minutes':
      return t('failures.lostExceedsMinutes');
    case 'day-over-full':
      return t('failures.dayOverFull', { most: format.duration(failure.most) });
    case 'malformed':
      return t('failures.malformed', { field: failure.field });
    case 'read-only':
      return t('failures.readOnly');
    case 'not-saved':
      return failure.folder === undefined
        ? t('failures.notSaved', { why: systemWords(failure.reason, t) })
        : t('failures.notSavedIn', {
            folder: failure.folder,
            why: systemWords(failure.reason, t),
          });
    case 'changed-elsewhere':
      return t('failures.changedElsewhere');
    case 'another-document':
      return t('failures.anotherDocument');
    case 'hours-or-minutes':
      return t('failures.hoursOrMinutes');
    case 'no-duration':
      return t('failures.noDuration');
    case 'not-a-duration':
      return t('failures.notADuration');
    case 'negative-duration':
      return t('failures.negativeDuration');
    case 'over-a-day':
      return t('failures.overADay');
    case 'not-a-speed':
      return t('failures.notASpeed', { said: failure.said });
    case 'hours-or-speed':
      return t('failures.hoursOrSpeed', { said: failure.said });
    case 'hours-or-day':
      return t('failures.hoursOrDay', { said: failure.said });
    case 'speed-or-day': {
      const most = format.speed(limits.speed.most);
      return t('failures.speedOrDay', { said: failure.said, most });
    }
    case 'not-a-line-day': {
      const example = dayOrderOf(format.locale) === 'month-day' ? '12/10' : '10/12';
      return t('failures.notALineDay', { said: failure.said, example });
    }
    case 'day-to-come':
      return t('failures.dayToCome', { said: failure.said });
    case 'said-twice':
      return t('failures.saidTwice', { said: failure.said });
    case 'unknown-word':
      return t('failures.unknownWord', { said: failure.said });
    case 'other-half-day':
      return t('failures.otherHalfDay', { said: failure.said });
    default:
      return assertNever(failure);
  }
}

/** Why a pin cannot be kept, in words. */
export function pinSentence(
  { pin, obstacle }: ImpossiblePin,
  t: TFunction,
  format: Format,
): string {
  switch (obstacle.kind) {
    case 'too-long':
    case 'no-room-before':
      return t(`failures.impossiblePin.${obstacle.kind}`, {
        count: obstacle.activities.length,
        minutes: format.duration(obstacle.minutes),
        room: format.duration(obstacle.room),
      });
    case 'against-pins':
      return t('failures.impossiblePin.against-pins', { count: obstacle.activities.length });
    default:
      return t(`failures.impossiblePin.${obstacle.kind}`, { activity: pin.activity });
  }
}

const countedInMinutes: readonly RefusedField[] = [
  'minutes',
  'lostMinutes',
  'videoMinutes',
  'estimate',
  'capacity',
  'start',
  'overrun',
  'minutesBefore',
  'added',
];

function writerOf(field: RefusedField, format: Format): (value: number) => string {
  if (countedInMinutes.includes(field)) return format.duration;
  return field === 'speed' ? format.speed : format.number;
}
