import { type HalfDayPart, weekCode } from '../month/month-half-day.ts';
import { extraName } from '../month/part-name.ts';
import { useTexts } from '../texts/use-texts.tsx';
import type { BlockStudy } from './block-study.ts';

interface TitleProps {
  readonly parts: readonly HalfDayPart[];
  readonly study: BlockStudy;
}

/** `4.1 Lectures and quiz`; several kinds one after the other. */
export function useBlockTitle(): (row: TitleProps) => string {
  const { t } = useTexts();
  return ({ parts, study }) => {
    const { video, quizMinutes } = study;
    const lectureWords =
      quizMinutes === 0 ? 'lectures' : video === null ? 'quiz' : 'lecturesAndQuiz';
    return parts
      .map(
        (part) =>
          extraName(part, t) ??
          t('work.names.short', {
            code: weekCode(part),
            kind: t(`work.blocks.${part.kind === 'homework' ? 'homework' : lectureWords}`),
          }),
      )
      .join(' · ');
  };
}
