import { lazy, Suspense, useEffect, useState } from 'react';
import { type Overlay, StandardActions } from '../actions/standard-actions.tsx';
import { useActionKeys } from '../actions/use-action-keys.ts';
import { useShellActions } from '../actions/use-shell-actions.ts';
import { useSnapshot } from '../replica/use-replica.ts';

const loadPalette = async () => {
  const { Palette } = await import('../palette/palette.tsx');
  return { default: Palette };
};
const Palette = lazy(loadPalette);

const KeysDialog = lazy(async () => {
  const { KeysDialog } = await import('./keys-dialog.tsx');
  return { default: KeysDialog };
});

const FileActions = lazy(async () => {
  const { FileActions } = await import('../actions/file-actions.tsx');
  return { default: FileActions };
});

/** What is done by keys, by the shell's menus and by the palette, on every screen. */
export function AppKeys() {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const hasProgramme = useSnapshot(({ document }) => document.programme !== null);
  useActionKeys();
  useShellActions();
  useEffect(() => {
    // It opens at once when it is asked for, and costs the first paint nothing.
    const idle = requestIdleCallback(() => void loadPalette(), { timeout: 5000 });
    return () => cancelIdleCallback(idle);
  }, []);
  const close = () => setOverlay(null);
  return (
    <>
      <StandardActions overlay={overlay} onOverlay={setOverlay} />
      <Suspense>{hasProgramme ? <FileActions /> : null}</Suspense>
      <Suspense>
        {overlay === 'palette' ? <Palette onClose={close} /> : null}
        {overlay === 'keys' ? <KeysDialog onClose={close} /> : null}
      </Suspense>
    </>
  );
}
