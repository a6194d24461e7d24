import { Component, type ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Trouble } from './trouble.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

/** Catches a bug below it: says so, and offers to draw the window anew. What is saved is safe. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Broken error={this.state.error} />;
  }
}

function Broken({ error }: { readonly error: unknown }) {
  const { t } = useTexts();
  return (
    <Trouble title={t('frame.broken')} text={t('frame.brokenHelp')} detail={String(error)}>
      <Button kind="primary" onClick={() => window.location.reload()}>
        {t('frame.reload')}
      </Button>
    </Trouble>
  );
}
