import { useTranslation } from 'react-i18next';
import { untickParts } from '#core/record/tick-parts.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import type { WorkRow } from '../block/work-row.ts';
import { newId } from '../clock/new-id.ts';
import { useReadNow } from '../clock/use-now.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useUndoable } from '../replica/use-undoable.ts';
import { useTickWords } from './use-tick-words.ts';

/** Ticks what is open of a row, or takes the tick back; logs stay as they are. */
export function useToggleRow(): (row: WorkRow) => Promise<void> {
  const { t } = useTranslation();
  const programme = useProgramme();
  const submit = useUndoable();
  const readNow = useReadNow();
  const names = useWorkNames();
  const tickWords = useTickWords();
  return async ({ at, block, open, parts, sessions }) => {
    const work = names.long(parts);
    const { day: today } = readNow();
    if (open.length > 0) {
      const tick = { kind: 'tick', id: newId(), today, ...at, parts: open } as const;
      await submit(tick, tickWords(work, sessions.length > 0));
      return;
    }
    const taken = untickParts({ ...block, ...at }, programme);
    await submit({ kind: 'untick', at, parts: taken }, t('changes.unticked', { work }));
  };
}
