import { mostImported } from '#contract/transfer.ts';
import type { Command } from '#core/plan/command.ts';
import type { Session } from '#core/plan/document.ts';
import { useSessionWords } from '../../block/use-session-words.ts';
import { useFormat } from '../../format/use-format.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import type { Failure } from '../../texts/sentence-of.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { showToast } from '../../ui/show-toast.ts';
import { useSessionName } from './use-session-name.ts';

type ChangeSessions = Extract<Command, { kind: 'change-sessions' }>;

interface LogCommands {
  readonly remove: (sessions: readonly Session[]) => Promise<void>;
  /** Changes all in one step, of which so many keep their work; answers why it cannot be. */
  readonly change: (command: ChangeSessions, kept: number) => Promise<Failure | null>;
}

/** What can be done with logs, one or many; every change says itself and can be undone. */
export function useLogCommands(): LogCommands {
  const { t } = useTexts();
  const format = useFormat();
  const submit = useUndoable();
  const words = useSessionWords();
  const nameOf = useSessionName();
  const counted = ({ length }: readonly unknown[]) => ({
    count: length,
    number: format.number(length),
  });
  return {
    remove: async (sessions) => {
      const [session, another] = sessions;
      if (!session) return;
      if (another) {
        const ids = sessions.map(({ id }) => id);
        const most = mostOf(ids);
        if (most !== null) {
          showToast({ text: t('logs.tooMany', { most: format.number(most) }), problem: true });
          return;
        }
        await submit({ kind: 'delete-sessions', ids }, t('logs.deleted', counted(ids)));
        return;
      }
      const said = t('changes.deleted', { work: nameOf(session), time: words.timeOf(session) });
      await submit({ kind: 'delete-session', id: session.id }, said);
    },
    change: async (command, kept) => {
      const most = mostOf(command.ids);
      if (most !== null) return { kind: 'too-many', field: 'count', most };
      const changed = t('logs.changed', counted(command.ids));
      const keep = t('logs.unplanned', { count: kept, number: format.number(kept) });
      const said = kept > 0 ? `${changed} ${keep}` : changed;
      const submitted = await submit(command, said, { quiet: true });
      return submitted.ok ? null : submitted.error;
    },
  };
}

/** What is sent with the ids: a change, with a comment of its length. */
const restOfMessage = 1_000_000;

/** How many of these go into one message to the shell; null if all do. */
function mostOf(ids: readonly string[]): number | null {
  let left = mostImported - restOfMessage;
  const most = ids.findIndex((id) => {
    left -= JSON.stringify(id).length + 1;
    return left < 0;
  });
  return most < 0 ? null : most;
}
