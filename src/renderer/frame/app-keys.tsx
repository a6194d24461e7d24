import { lazy, Suspense, useEffect, useState } from 'react';
import { LookActions } from '../actions/look-actions.tsx';
import { type Overlay, StandardActions } from '../actions/standard-actions.tsx';
import { TimerActions } from '../actions/timer-actions.tsx';
import { useActionKeys } from '../actions/use-action-keys.ts';
import { useShellActions } from '../actions/use-shell-actions.ts';
import type { Palette as PaletteType } from '../palette/palette.tsx';
import { useSnapshot } from '../replica/use-replica.ts';
import { HoldKeys } from '../ui/hold-keys.tsx';

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
  const Palette = usePalette(overlay === 'palette');
  const close = () => setOverlay(null);
  return (
    <>
      <StandardActions overlay={overlay} onOverlay={setOverlay} />
      <LookActions />
      {hasProgramme ? <TimerActions /> : null}
      {overlay !== 'palette' ? null : Palette ? <Palette onClose={close} /> : <HoldKeys />}
      <Suspense>{hasProgramme ? <FileActions /> : null}</Suspense>
      <Suspense fallback={<HoldKeys />}>
        {overlay === 'keys' ? <KeysDialog onClose={close} /> : null}
      </Suspense>
    </>
  );
}

/**
 * The palette, which comes when the window has nothing else to do, or when it is asked for: it costs
 * the first paint nothing. Not by `lazy`: React would hold back its first opening for a moment.
 */
function usePalette(isAsked: boolean): typeof PaletteType | null {
  const [palette, setPalette] = useState<typeof PaletteType | null>(null);
  useEffect(() => {
    const load = async () => {
      const { Palette } = await import('../palette/palette.tsx');
      setPalette(() => Palette);
    };
    if (isAsked) void load();
    const idle = requestIdleCallback(() => void load(), { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [isAsked]);
  return palette;
}
