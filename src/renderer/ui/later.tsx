import { type ReactNode, useDeferredValue } from 'react';

/**
 * What is seen second, such as all below the fold: drawn right after the rest of its screen is there,
 * in small steps between which the window answers.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
