import { useNavigation } from '../../frame/navigation.tsx';
import { useDocument } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './launch-controls.module.css';

/** The way back to the programme that was closed last; nothing if none was. */
export function ReopenLatest() {
  const { t } = useTexts();
  const { go } = useNavigation();
  const submit = useUndoable();
  const latest = useDocument().shelf.at(-1);
  if (!latest) return null;
  const { title } = latest.curriculum;
  const reopen = () => {
    go('today');
    void submit({ kind: 'open-programme', id: latest.id }, t('launch.reopened', { title }));
  };
  return (
    <Button size="small" className={styles.back} onClick={reopen}>
      {t('launch.reopen', { title })}
    </Button>
  );
}
