import { untickParts } from '#core/record/tick-parts.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import type { WorkRow } from '../block/work-row.ts';
import { newId } from '../clock/new-id.ts';
import { useReadNow } from '../clock/use-now.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useUndoable } from '../replica/use-undoable.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { useTimer } from '../timer/use-timer.ts';
import { timerOfRow, useTickTimed } from './use-tick-timed.ts';
import { useTickWords } from './use-tick-words.ts';

/**
 * Ticks what is open of a row, with the hours of its timer where it has one, or takes the tick back;
 * logs stay as they are. False where nothing was changed, as `useTickTimed`.
 */
export function useToggleRow(): (row: WorkRow) => Promise<boolean> {
  const { t } = useTexts();
  const programme = useProgramme();
  const submit = useUndoable();
  const readNow = useReadNow();
  const names = useWorkNames();
  const tickWords = useTickWords();
  const { timer: present } = useTimer();
  const tickTimed = useTickTimed();
  return async (row) => {
    const { at, block, open, parts, sessions } = row;
    const work = names.long(parts);
    const { day: today } = readNow();
    if (open.length > 0) {
      const timer = timerOfRow(present, row, rowSourcesOf(programme));
      if (timer) return tickTimed(row, timer);
      const tick = { kind: 'tick', id: newId(), today, ...at, parts: open } as const;
      return (await submit(tick, tickWords(work, sessions.length > 0))).ok;
    }
    const taken = untickParts({ ...block, ...at }, programme);
    const said = t('changes.unticked', { work });
    return (await submit({ kind: 'untick', at, parts: taken }, said)).ok;
  };
}
