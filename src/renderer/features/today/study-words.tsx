import type { BlockStudy } from '../../block/block-study.ts';
import { useActivityWords } from '../../block/use-activity-words.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';

const mostTitles = 3;

/** How a block is spent: the two clocks of its videos, quizzes, readings, and the homework. */
export function StudyWords({ study }: { readonly study: BlockStudy }) {
  const { t } = useTexts();
  const format = useFormat();
  const { titleOf } = useActivityWords();
  const { video, quizMinutes, readingMinutes, homework, lectureTitles } = study;
  const clocks = [
    ...(video
      ? [
          t('today.study.video', {
            minutes: format.number(video.videoMinutes),
            speed: format.speeds(video.speeds),
          }),
        ]
      : []),
    ...(video && video.pauseMinutes > 0
      ? [t('today.study.pauses', { time: format.duration(video.pauseMinutes) })]
      : []),
    ...(readingMinutes > 0
      ? [t('today.study.readings', { time: format.duration(readingMinutes) })]
      : []),
    ...(quizMinutes > 0 ? [t('today.study.quiz', { time: format.duration(quizMinutes) })] : []),
  ];
  const titles = lectureTitles.slice(0, mostTitles);
  const others = lectureTitles.length - titles.length;
  return (
    <>
      {clocks.length > 0 ? <p>{clocks.join(' · ')}</p> : null}
      {titles.length > 0 ? (
        <p>
          {others > 0
            ? t('today.study.titlesAndMore', { titles: titles.join(', '), count: others })
            : titles.join(', ')}
        </p>
      ) : null}
      {homework.map(({ activity, minutes, of }) => (
        <p key={activity}>
          {of === null
            ? t('today.study.homework', {
                title: titleOf(activity),
                time: format.duration(minutes),
              })
            : t('today.study.homeworkPart', {
                title: titleOf(activity),
                time: format.duration(minutes),
                whole: format.duration(of),
              })}
        </p>
      ))}
    </>
  );
}
