import { useEffect, useState } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { useShell } from '../../replica/shell-context.ts';

export type Catalogues =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string; readonly tryAgain: () => void }
  /** The newest edition first. */
  | { readonly status: 'ready'; readonly editions: readonly Curriculum[] };

/** The editions there are, as the shell reads them. */
export function useCatalogues(): Catalogues {
  const { bridge } = useShell();
  const [attempt, setAttempt] = useState(0);
  const [catalogues, setCatalogues] = useState<Catalogues>({ status: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    let wanted = true;
    const show = (read: Catalogues) => wanted && setCatalogues(read);
    const tryAgain = () => {
      setCatalogues({ status: 'loading' });
      setAttempt((before) => before + 1);
    };
    bridge.catalogues().then(
      (editions) => show({ status: 'ready', editions }),
      (error) => show({ status: 'failed', reason: String(error), tryAgain }),
    );
    return () => {
      wanted = false;
    };
  }, [bridge, attempt]);
  return catalogues;
}
