import type { Programme } from '#core/plan/document.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './settings.module.css';
import { useProgrammeWords } from './use-programme-words.ts';

interface DeleteProgrammeProps {
  readonly programme: Programme;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks before a closed programme goes, with all that it holds. */
export function DeleteProgramme({ programme, open, onClose }: DeleteProgrammeProps) {
  const { t } = useTexts();
  const submit = useUndoable();
  const { name, days, holds } = useProgrammeWords(programme);
  const drop = () => {
    onClose();
    void submit(
      { kind: 'delete-programme', id: programme.id },
      t('settings.shelf.deleted', { name }),
    );
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('settings.shelf.askTitle')}
      description={t('settings.shelf.ask', { name, days })}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button kind="danger" onClick={drop}>
            {t('settings.shelf.deleteIt')}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>{holds}</p>
    </Dialog>
  );
}
