import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Screen } from './screen.ts';

interface Navigation {
  readonly screen: Screen;
  readonly go: (screen: Screen) => void;
}

const NavigationContext = createContext<Navigation | null>(null);

/** Holds which screen is shown. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [screen, go] = useState<Screen>('today');
  const value = useMemo(() => ({ screen, go }), [screen]);
  return <NavigationContext value={value}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('drawn outside a NavigationProvider');
  return navigation;
}
