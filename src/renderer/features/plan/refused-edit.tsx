import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import type { RefusedEdit as Refused } from './use-month-edits.ts';

interface RefusedEditProps {
  readonly refused: Refused;
  readonly onClose: () => void;
}

/** Why something cannot be, said in the half-day where it was dropped; nothing has changed. */
export function RefusedEdit({ refused, onClose }: RefusedEditProps) {
  const { t } = useTranslation();
  const close = () => {
    refused.cell.focus();
    onClose();
  };
  return (
    <Popover
      trigger={null}
      anchor={refused.cell}
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
      title={t('monthEdit.refused')}
    >
      <p role="alert">{refused.sentence}</p>
      <div>
        <Button onClick={close}>{t('ui.close')}</Button>
      </div>
    </Popover>
  );
}
