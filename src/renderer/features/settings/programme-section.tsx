import { useState } from 'react';
import { useProgramme } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';
import { useProgrammeWords } from './use-programme-words.ts';

/** Ends the programme, to plan another one or the same anew. */
export function ProgrammeSection() {
  const { t } = useTexts();
  const submit = useUndoable();
  const programme = useProgramme();
  const { title, edition } = programme.curriculum;
  const { holds } = useProgrammeWords(programme);
  const [asking, setAsking] = useState(false);

  const close = () => {
    setAsking(false);
    const said = t('settings.programme.closed', { title });
    void submit({ kind: 'close-programme' }, said);
  };

  return (
    <Section
      title={t('settings.programme.title')}
      note={t(`settings.programme.${edition === '' ? 'noteWithoutEdition' : 'note'}`, {
        title,
        edition,
      })}
    >
      <div>
        <Button onClick={() => setAsking(true)}>{t('settings.programme.close')}</Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('settings.programme.askTitle')}
        description={t('settings.programme.ask')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('ui.cancel')}</Button>
            <Button kind="primary" onClick={close}>
              {t('settings.programme.close')}
            </Button>
          </>
        }
      >
        <p className={styles.quiet}>{holds}</p>
      </Dialog>
    </Section>
  );
}
