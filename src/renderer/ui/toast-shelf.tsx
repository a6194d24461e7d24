import { Toast } from '@base-ui/react/toast';
import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/use-texts.tsx';
import { Cross } from './cross.tsx';
import { receiveToasts, type ToastRequest } from './show-toast.ts';
import styles from './toast-shelf.module.css';
import { useToastRoom } from './use-toast-room.ts';

const readingTime = 8000;

/** Where toasts appear; there is one in a window. F6 moves the focus to it. */
export function ToastShelf() {
  return (
    <Toast.Provider limit={2}>
      <Toast.Portal>
        <Shelf />
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Shelf() {
  const shelf = useRef<HTMLDivElement>(null);
  const isEmpty = Toast.useToastManager().toasts.length === 0;
  const place = useToastRoom(shelf, isEmpty);
  return (
    <Toast.Viewport ref={shelf} className={styles.shelf} data-place={place}>
      <Toasts />
    </Toast.Viewport>
  );
}

function Toasts() {
  const { t } = useTexts();
  const { toasts, add, close } = Toast.useToastManager();
  useEffect(
    () => receiveToasts({ show: (request) => place(request, add, close), close }),
    [add, close],
  );
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast}>
      <Toast.Title render={<p />} className={styles.text} />
      {toast.actionProps ? <Toast.Action className={styles.action} /> : null}
      <Toast.Close className={styles.close} aria-label={t('ui.dismiss')}>
        <Cross />
      </Toast.Close>
    </Toast.Root>
  ));
}

type Manager = ReturnType<typeof Toast.useToastManager>;

function place(request: ToastRequest, add: Manager['add'], close: Manager['close']): void {
  const { text, id: given, problem = false, action } = request;
  const id = add({
    id: given,
    title: text,
    type: problem ? 'problem' : 'note',
    priority: problem ? 'high' : 'low',
    timeout: problem ? 0 : readingTime,
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          close(id);
          action.run();
        },
      },
    }),
  });
}
