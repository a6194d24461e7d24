import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionKeys } from '../actions/action-keys.tsx';
import { useActions } from '../actions/use-actions.ts';
import { Button } from '../ui/button.tsx';

const RecoverDialog = lazy(async () => {
  const { RecoverDialog } = await import('./recover-dialog.tsx');
  return { default: RecoverDialog };
});

/** Opens the ways on after a miss, by a click or by its key. */
export function RecoverButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useActions({ recover: () => setOpen(true) });
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {t('recover.open')} <ActionKeys action="recover" />
      </Button>
      {open ? (
        <Suspense>
          <RecoverDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
