import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../texts/use-texts.tsx';
import { useTimerTitle } from '../timer/use-timer-title.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './frame.module.css';
import { useNavigation } from './navigation.tsx';
import type { Screen } from './screen.ts';
import { Sidebar } from './sidebar.tsx';
import { useDailyForecast } from './use-daily-forecast.ts';

const shown = {
  today: lazy(async () => {
    const { TodayScreen } = await import('../features/today/today-screen.tsx');
    return { default: TodayScreen };
  }),
  plan: lazy(async () => {
    const { PlanScreen } = await import('../features/plan/plan-screen.tsx');
    return { default: PlanScreen };
  }),
  progress: lazy(async () => {
    const { ProgressScreen } = await import('../features/progress/progress-screen.tsx');
    return { default: ProgressScreen };
  }),
  logs: lazy(async () => {
    const { LogsScreen } = await import('../features/logs/logs-screen.tsx');
    return { default: LogsScreen };
  }),
  settings: lazy(async () => {
    const { SettingsScreen } = await import('../features/settings/settings-screen.tsx');
    return { default: SettingsScreen };
  }),
} satisfies Record<Screen, unknown>;

/** The sidebar with the verdict, and the screen that was chosen. */
export function Frame() {
  const { t } = useTexts();
  const { screen } = useNavigation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(screen);
  // Before the effects of the screen, which may have a better place for the focus.
  useLayoutEffect(() => {
    // Not at the start: there the focus is where it was, or where the screen puts it.
    if (before.current !== screen) main.current?.focus({ preventScroll: true });
    before.current = screen;
  }, [screen]);
  useDailyForecast();
  const titled = useTimerTitle();
  const Shown = shown[screen];
  return (
    <div className={styles.frame}>
      <title>{titled(t('frame.title', { screen: t(`frame.screens.${screen}`) }))}</title>
      <Sidebar />
      <main ref={main} tabIndex={-1} className={styles.main}>
        <ErrorBoundary key={screen}>
          <Suspense>
            <Shown />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
