import type { TFunction } from 'i18next';
import { frameworkFamily } from '#core/curriculum/framework-name.ts';
import type { HalfDayPart } from './month-half-day.ts';

/** An extra's own name, `TensorFlow day` or `Wrap-up 1`; null for what is taught. */
export function extraName({ kind, first, last }: HalfDayPart, t: TFunction): string | null {
  if (kind === 'framework-day') {
    const framework = frameworkFamily(first.week);
    return framework === null ? t('subject.framework-day') : t('subject.dayOf', { framework });
  }
  if (kind !== 'course-end') return null;
  return t('subject.endOf', { course: coursesOf({ first, last }) });
}

/** The same where there is little room: `Day`, `End 1`. */
export function extraLetter({ kind, first, last }: HalfDayPart, t: TFunction): string {
  return t(`month.letter.${kind}`, { course: coursesOf({ first, last }) });
}

function coursesOf({ first, last }: Pick<HalfDayPart, 'first' | 'last'>): string {
  const from = String(first.course.number);
  return first.course.id === last.course.id ? from : `${from}–${last.course.number}`;
}
