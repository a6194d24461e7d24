import { useEffect, useEffectEvent } from 'react';
import { runAction } from '../../actions/run-action.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import type { RefusedEdit as Refused } from './use-month-edits.ts';

/** These go about in it, press its buttons or close it; any other key is about something else. */
const ownKeys = new Set(['Tab', 'Escape', 'Enter', ' ', 'Shift', 'Control', 'Alt', 'Meta']);

interface RefusedEditProps {
  readonly refused: Refused;
  readonly onClose: () => void;
}

/** Why something cannot be, said in the half-day where it was dropped, up to the next key or edit. */
export function RefusedEdit({ refused, onClose }: RefusedEditProps) {
  const { t } = useTexts();
  const { instead } = refused;
  const close = () => {
    refused.cell.focus();
    onClose();
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.repeat && !ownKeys.has(event.key)) close();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
  const replan = () => {
    close();
    runAction('replan');
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
      <p role="alert">
        {refused.sentence ?? t('monthEdit.outOfDate')}
        {instead ? ` ${instead.sentence}` : ''}
      </p>
      {refused.isOutOfDate && refused.sentence !== null ? <p>{t('monthEdit.outOfDate')}</p> : null}
      <div>
        {instead ? (
          <>
            <Button
              kind="primary"
              onClick={() => {
                close();
                instead.move();
              }}
            >
              {t('monthEdit.instead.move')}
            </Button>{' '}
          </>
        ) : null}
        {refused.isOutOfDate ? (
          <>
            <Button kind={instead ? 'plain' : 'primary'} onClick={replan}>
              {t('plan.replan.accept')}
            </Button>{' '}
          </>
        ) : null}
        <Button onClick={close}>{t('ui.close')}</Button>
      </div>
    </Popover>
  );
}
