import { type ReactNode, useDeferredValue } from 'react';

/**
 * False while a screen is drawn first, and true right after it, drawn in small steps between which the
 * window answers. True from the start if all is wanted `atOnce`.
 */
export function useIsSecond(atOnce = false): boolean {
  return useDeferredValue(true, atOnce);
}

interface LaterProps {
  readonly atOnce?: boolean;
  readonly children: ReactNode;
}

/** What is seen second, such as all below the fold: drawn right after the rest of its screen is there. */
export function Later({ atOnce, children }: LaterProps) {
  return useIsSecond(atOnce) ? children : null;
}
