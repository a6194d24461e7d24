import { useShell } from '../replica/shell-context.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Trouble } from './trouble.tsx';

/** The plan could not be had from the shell. */
export function LoadFailed({ reason }: { readonly reason: string }) {
  const { t } = useTexts();
  const { replica } = useShell();
  return (
    <Trouble title={t('frame.loadFailed')} text={t('frame.loadFailedHelp')} detail={reason}>
      <Button kind="primary" onClick={() => void replica.load()}>
        {t('frame.tryAgain')}
      </Button>
    </Trouble>
  );
}
