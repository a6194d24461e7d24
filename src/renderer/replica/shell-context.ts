import { createContext, useContext } from 'react';
import type { HalfdayApi } from '#contract/api.ts';
import type { Replica } from './replica.ts';

export interface Shell {
  readonly bridge: HalfdayApi;
  readonly replica: Replica;
}

/** The way to the shell and this window's copy of the document, for everything below. */
export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('drawn outside a ShellContext');
  return shell;
}
