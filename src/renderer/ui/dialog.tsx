import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { useTexts } from '../texts/use-texts.tsx';
import { classNames } from './class-names.ts';
import { Cross } from './cross.tsx';
import styles from './dialog.module.css';
import { FocusAtOnce } from './focus-at-once.tsx';
import overAll from './over-all.module.css';
import { useReturnFocus } from './use-return-focus.ts';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: string | undefined;
  readonly children?: ReactNode;
  /** Buttons, the one that does it last. */
  readonly actions?: ReactNode;
  /** Has room for a table. */
  readonly isWide?: boolean;
  /** What has the focus at first; otherwise the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
}

/** A question or a form over the screen; Escape and a click beside it close it. */
export function Dialog(props: DialogProps) {
  const { t } = useTexts();
  const returnFocus = useReturnFocus(props.open);
  return (
    <BaseDialog.Root open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={overAll.veil} />
        <BaseDialog.Popup
          className={classNames(overAll.popup, styles.popup)}
          data-wide={props.isWide ? '' : undefined}
          initialFocus={props.initialFocus ?? true}
          finalFocus={returnFocus}
        >
          <header className={styles.head}>
            <BaseDialog.Title>{props.title}</BaseDialog.Title>
            <BaseDialog.Close className={styles.close} aria-label={t('ui.close')}>
              <Cross />
            </BaseDialog.Close>
          </header>
          {props.description ? (
            <BaseDialog.Description className={styles.description}>
              {props.description}
            </BaseDialog.Description>
          ) : null}
          {props.children}
          {props.actions ? <footer className={styles.actions}>{props.actions}</footer> : null}
          {props.initialFocus ? <FocusAtOnce target={props.initialFocus} /> : null}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
