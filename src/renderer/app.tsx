import { CSPProvider } from '@base-ui/react/csp-provider';
import { DirectionProvider } from '@base-ui/react/direction-provider';
import { lazy, type ReactNode, StrictMode, Suspense } from 'react';
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
import { useTexts } from './texts/use-texts.tsx';

const LaunchScreen = lazy(async () => {
  const { LaunchScreen } = await import('./features/launch/launch-screen.tsx');
  return { default: LaunchScreen };
});

const QuickLog = lazy(async () => {
  const { QuickLog } = await import('./quick-log/quick-log.tsx');
  return { default: QuickLog };
});

const FolderUnreachable = lazy(async () => {
  const { FolderUnreachable } = await import('./data-folder/folder-unreachable.tsx');
  return { default: FolderUnreachable };
});

const ChangedElsewhere = lazy(async () => {
  const { ChangedElsewhere } = await import('./data-folder/changed-elsewhere.tsx');
  return { default: ChangedElsewhere };
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
          <Directed>
            <ErrorBoundary>
              <Content />
            </ErrorBoundary>
            <Suspense>
              <ToastShelf />
            </Suspense>
          </Directed>
        </ShellContext>
      </CSPProvider>
    </StrictMode>
  );
}

/** Arrow keys and floating parts go the way that the language is written. */
function Directed({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTexts();
  // Asked for no language, it would answer for the one whose texts stand in.
  const direction = i18n.dir(i18n.language);
  return <DirectionProvider direction={direction}>{children}</DirectionProvider>;
}

function Content() {
  const state = useReplicaState();
  if (state.status === 'loading') return <Loading />;
  if (state.status === 'failed') return <LoadFailed reason={state.reason} />;
  const { notices } = state.snapshot;
  const unreachable = notices.find(({ kind }) => kind === 'folder-unreachable');
  if (isQuickLog) {
    return (
      <Suspense fallback={<Loading />}>
        <QuickLog isOutOfReach={unreachable !== undefined} />
      </Suspense>
    );
  }
  if (unreachable?.kind === 'folder-unreachable') {
    return (
      <Suspense fallback={<Loading />}>
        <main>
          <FolderUnreachable folder={unreachable.folder} reason={unreachable.reason} />
        </main>
      </Suspense>
    );
  }
  const elsewhere = notices.find(({ kind }) => kind === 'changed-elsewhere');
  return (
    <NavigationProvider>
      <AppKeys />
      {elsewhere?.kind === 'changed-elsewhere' ? (
        <Suspense>
          <ChangedElsewhere path={elsewhere.path} />
        </Suspense>
      ) : null}
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
