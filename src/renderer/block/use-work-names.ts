import type { TFunction } from 'i18next';
import { useFormat } from '../format/use-format.ts';
import { type HalfDayPart, weekCode } from '../month/month-half-day.ts';
import { extraName } from '../month/part-name.ts';
import { useTexts } from '../texts/use-texts.tsx';

interface WorkNames {
  /** `4.1 Lectures and 4.1 Homework`; an extra by its own name, `Wrap-up 1`. */
  readonly short: (parts: readonly HalfDayPart[]) => string;
  /** `Course 2 week 1 lectures`; short where the work is of several weeks or kinds, or an extra. */
  readonly long: (parts: readonly HalfDayPart[]) => string;
}

/** Names for work by its course-weeks and kinds. */
export function useWorkNames(): WorkNames {
  const { t } = useTexts();
  const format = useFormat();
  const short = (parts: readonly HalfDayPart[]) =>
    parts.length === 0
      ? t('work.names.none')
      : format.list(parts.map((part) => shortName(part, t)));
  const long = (parts: readonly HalfDayPart[]) => {
    const [part, another] = parts;
    if (!part || another || part.first.weekIndex !== part.last.weekIndex) return short(parts);
    if (part.kind === 'framework-day' || part.kind === 'course-end') return short(parts);
    const { course, week } = part.first;
    return t(`work.names.${part.kind}`, { course: course.number, week: week.number });
  };
  return { short, long };
}

function shortName(part: HalfDayPart, t: TFunction): string {
  const extra = extraName(part, t);
  return extra ?? t('work.names.short', { code: weekCode(part), kind: t(`subject.${part.kind}`) });
}
