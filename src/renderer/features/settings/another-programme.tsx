import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { useActions } from '../../actions/use-actions.ts';
import { nextCourseOf } from '../../import/next-course.ts';
import { OwnCourseButton } from '../../import/own-course-button.tsx';
import { useShell } from '../../replica/shell-context.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './settings.module.css';

/** Plans another programme, built-in or of the learner's own; that under way goes to the shelf. */
export function AnotherProgramme() {
  const { t } = useTexts();
  const submit = useUndoable();
  const { replica } = useShell();
  const { title } = useProgramme().curriculum;
  const plan = async (own: Curriculum | null) => {
    nextCourseOf(replica).setState(own, true);
    const said = t('settings.shelf.kept', { title });
    const submitted = await submit({ kind: 'close-programme' }, said);
    if (!submitted.ok) nextCourseOf(replica).setState(null, true);
  };
  useActions({ 'new-programme': () => void plan(null) });
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button onClick={() => void plan(null)}>{t('settings.shelf.another')}</Button>
        <OwnCourseButton onPlan={(own) => void plan(own)}>
          {t('settings.shelf.ownCourse')}
        </OwnCourseButton>
      </div>
      <p className={styles.quiet}>{t('settings.shelf.anotherHint', { title })}</p>
    </div>
  );
}
