import type { TFunction } from 'i18next';
import type { Day } from '#core/units.ts';
import type { Format } from '../format/create-format.ts';
import { sayDays } from '../format/say-days.ts';
import { rememberTexts } from './remember-texts.ts';

/** The texts that the cells of a month are made of. */
export interface CellWords {
  readonly t: TFunction;
  readonly format: Pick<Format, 'day' | 'dayOfMonth' | 'duration' | 'longDay' | 'speeds'>;
}

/** The same words as `t` and `format` have on the day `today`, each made once. */
export function cellWords(t: TFunction, format: Format, today: Day): CellWords {
  const { day, dayOfMonth, duration, speeds } = format;
  return {
    // One of the many shapes in which texts are asked for, and the only one that cells use.
    t: rememberTexts(t as (key: string, values?: object) => string) as TFunction,
    format: {
      day: rememberTexts(day),
      dayOfMonth: rememberTexts(dayOfMonth),
      duration: rememberTexts(duration),
      longDay: rememberTexts(sayDays(format, today).longDay),
      speeds: rememberTexts(speeds),
    },
  };
}
