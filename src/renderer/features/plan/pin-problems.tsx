import type { Programme } from '#core/plan/document.ts';
import type { MonthEdit } from '#core/plan/month-edit.ts';
import { pinProblems } from '#core/plan/pin-problems.ts';
import { rememberByDay } from '#core/remember.ts';
import type { Day } from '#core/units.ts';
import { useActivityWords } from '../../block/use-activity-words.ts';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { pinSentence } from '../../texts/sentence-of.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './pin-problems.module.css';

const problemsOf = rememberByDay((programme: Programme, today) =>
  // Most programmes have no pins, and need no plan to tell.
  programme.pins.length === 0 ? [] : pinProblems(programme, today),
);

interface PinProblemsProps {
  readonly today: Day;
  readonly onUnpin: (edit: MonthEdit, from: HTMLElement) => void;
}

/** The pins that no plan can keep any more, since the hours or the work changed, each with why. */
export function PinProblems({ today, onUnpin }: PinProblemsProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { titleOf } = useActivityWords();
  const problems = problemsOf(useProgramme(), today);
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} aria-label={t('monthEdit.problems.label')}>
      {problems.map(({ pin, obstacle }) => {
        const { activity, day, half } = pin;
        const work = titleOf(activity);
        return (
          <li key={`${activity} ${day} ${half}`} className={styles.problem}>
            <span>
              {t('monthEdit.problems.title', {
                work,
                place: t('monthEdit.place', {
                  day: format.dayWithWeekday(day),
                  half: t(`subject.halves.${half}`),
                }),
                why: pinSentence({ pin: { ...pin, activity: work }, obstacle }, t, format),
              })}
            </span>
            <Button
              size="small"
              onClick={(event) =>
                onUnpin({ kind: 'unpin', day, half, activity }, event.currentTarget)
              }
            >
              {t('monthEdit.problems.unpin')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
