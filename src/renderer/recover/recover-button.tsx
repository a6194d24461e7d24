import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCommandKey, isTyping } from '../frame/key-event.ts';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';

const RecoverDialog = lazy(async () => {
  const { RecoverDialog } = await import('./recover-dialog.tsx');
  return { default: RecoverDialog };
});

const elsewhere = '[role="dialog"], [role="alertdialog"], [role="listbox"], select';

/** Opens the ways on after a miss, by a click or by its key. */
export function RecoverButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || hasCommandKey(event) || isTyping(event)) return;
    if (event.target instanceof Element && event.target.closest(elsewhere)) return;
    if (event.key.toLowerCase() !== 'w') return;
    event.preventDefault();
    setOpen(true);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {t('recover.open')} <Kbd>W</Kbd>
      </Button>
      {open ? (
        <Suspense>
          <RecoverDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
