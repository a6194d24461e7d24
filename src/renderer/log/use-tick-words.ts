import { remember } from '#core/remember.ts';
import type { Replica } from '../replica/replica.ts';
import { useShell } from '../replica/shell-context.ts';
import { useTexts } from '../texts/use-texts.tsx';

/** Whether this window has said already that a tick without hours teaches nothing. */
const toldOf = remember((_: Replica) => ({ isTold: false }));

/** What a tick says of itself; that it has no hours is said the first time, and then no more. */
export function useTickWords(): (work: string, hasHours: boolean) => string {
  const { t } = useTexts();
  const { replica } = useShell();
  return (work, hasHours) => {
    const told = toldOf(replica);
    if (hasHours || told.isTold) return t('changes.ticked', { work });
    told.isTold = true;
    return t('changes.tickedOnly', { work });
  };
}
