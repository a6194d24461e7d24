import { ActionKeys } from '../actions/action-keys.tsx';
import { useActions } from '../actions/use-actions.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { recoverOpen } from './recover-open.ts';

const open = () => recoverOpen.setState(true, true);

/** Opens the ways on after a miss, by a click or by its key. */
export function RecoverButton() {
  const { t } = useTexts();
  useActions({ recover: open });
  return (
    <Button onClick={open}>
      {t('recover.open')} <ActionKeys action="recover" />
    </Button>
  );
}
