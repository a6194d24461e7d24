import { useId, useRef } from 'react';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LogFormFields } from './log-form.tsx';
import type { LogRequest } from './log-request.ts';
import { useLogForm } from './use-log-form.ts';

interface LogDialogProps {
  readonly request: LogRequest;
  readonly onClose: () => void;
}

/** A stretch of study: when, on what, how long, how fast, and what was lost. */
export function LogDialog({ request, onClose }: LogDialogProps) {
  const { t } = useTexts();
  const form = useLogForm(request, onClose);
  const formId = useId();
  const hours = useRef<HTMLInputElement>(null);
  const isNew = request.kind === 'new';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(isNew ? 'today.dialog.new' : 'today.dialog.edit')}
      initialFocus={hours}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {t(isNew ? 'today.dialog.add' : 'ui.save')}
          </Button>
        </>
      }
    >
      <LogFormFields id={formId} form={form} hoursRef={hours} />
    </Dialog>
  );
}
