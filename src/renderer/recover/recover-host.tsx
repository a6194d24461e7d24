import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { HoldKeys } from '../ui/hold-keys.tsx';
import { recoverOpen } from './recover-open.ts';

const RecoverDialog = lazy(async () => {
  const { RecoverDialog } = await import('./recover-dialog.tsx');
  return { default: RecoverDialog };
});

const close = () => recoverOpen.setState(false, true);

/** Once on a screen with buttons that open the ways on: where these are drawn. */
export function RecoverHost() {
  const isOpen = useStore(recoverOpen);
  useEffect(() => close, []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={<HoldKeys />}>
      <RecoverDialog onClose={close} />
    </Suspense>
  );
}
