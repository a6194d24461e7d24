import { useEffect, useId, useRef } from 'react';
import type { Session } from '#core/plan/document.ts';
import { LogFormFields } from '../../log/log-form.tsx';
import { useLogForm } from '../../log/use-log-form.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './log-editor.module.css';

interface LogEditorProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** A log in its place in the list, open to be changed; Escape leaves it as it was. */
export function LogEditor({ session, onClose }: LogEditorProps) {
  const { t } = useTexts();
  const form = useLogForm({ kind: 'edit', session }, onClose);
  const id = useId();
  const hours = useRef<HTMLInputElement>(null);
  useEffect(() => hours.current?.select(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is taken from the fields inside
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <LogFormFields id={id} form={form} hoursRef={hours} />
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button kind="primary" type="submit" form={id}>
          {t('ui.save')}
        </Button>
      </div>
    </div>
  );
}
