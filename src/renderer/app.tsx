import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, StrictMode, Suspense } from 'react';
import { quickLogView } from '#contract/names.ts';
import { AppKeys } from './frame/app-keys.tsx';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { Frame } from './frame/frame.tsx';
import { LoadFailed } from './frame/load-failed.tsx';
import { Loading } from './frame/loading.tsx';
import { NavigationProvider } from './frame/navigation.tsx';
import { Notices } from './frame/notices.tsx';
import { type Shell, ShellContext } from './replica/shell-context.ts';
import { useDocument, useReplicaState } from './replica/use-replica.ts';

const LaunchScreen = lazy(async () => {
  const { LaunchScreen } = await import('./features/launch/launch-screen.tsx');
  return { default: LaunchScreen };
});

const QuickLog = lazy(async () => {
  const { QuickLog } = await import('./quick-log/quick-log.tsx');
  return { default: QuickLog };
});

const ToastShelf = lazy(async () => {
  const { ToastShelf } = await import('./ui/toast-shelf.tsx');
  return { default: ToastShelf };
});

const isQuickLog = new URLSearchParams(window.location.search).get('view') === quickLogView;

/** The whole window: loading, failed, the first launch, or the frame with its screens. */
export function App({ shell }: { readonly shell: Shell }) {
  return (
    <StrictMode>
      <CSPProvider disableStyleElements>
        <ShellContext value={shell}>
          <ErrorBoundary>
            <Content />
          </ErrorBoundary>
          <Suspense>
            <ToastShelf />
          </Suspense>
        </ShellContext>
      </CSPProvider>
    </StrictMode>
  );
}

function Content() {
  const state = useReplicaState();
  if (state.status === 'loading') return <Loading />;
  if (state.status === 'failed') return <LoadFailed reason={state.reason} />;
  if (isQuickLog) {
    return (
      <Suspense fallback={<Loading />}>
        <QuickLog />
      </Suspense>
    );
  }
  return (
    <NavigationProvider>
      <AppKeys />
      <Notices />
      <Ready />
    </NavigationProvider>
  );
}

function Ready() {
  const { programme } = useDocument();
  if (programme !== null) return <Frame key={programme.id} />;
  return (
    <Suspense fallback={<Loading />}>
      <LaunchScreen />
    </Suspense>
  );
}
