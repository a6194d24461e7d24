import { useTranslation } from 'react-i18next';
import type { Session } from '#core/plan/document.ts';
import { changeSessions, type SessionChange } from '#core/record/change-sessions.ts';
import { useSessionWords } from '../../block/use-session-words.ts';
import { useReadNow } from '../../clock/use-now.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import type { Failure } from '../../texts/sentence-of.ts';
import { useSessionName } from './use-session-name.ts';

interface LogCommands {
  readonly remove: (sessions: readonly Session[]) => Promise<void>;
  /** Changes all in one step; answers why it cannot be. */
  readonly change: (sessions: readonly Session[], change: SessionChange) => Promise<Failure | null>;
}

/** What can be done with logs, one or many; every change says itself and can be undone. */
export function useLogCommands(): LogCommands {
  const { t } = useTranslation();
  const submit = useUndoable();
  const readNow = useReadNow();
  const words = useSessionWords();
  const nameOf = useSessionName();
  return {
    remove: async (sessions) => {
      const [session, another] = sessions;
      if (!session) return;
      if (another) {
        const ids = sessions.map(({ id }) => id);
        await submit({ kind: 'delete-sessions', ids }, t('logs.deleted', { count: ids.length }));
        return;
      }
      const said = t('changes.deleted', { work: nameOf(session), time: words.timeOf(session) });
      await submit({ kind: 'delete-session', id: session.id }, said);
    },
    change: async (sessions, change) => {
      const { day: today } = readNow();
      const changed = changeSessions(sessions, change);
      const said = t('logs.changed', { count: changed.length });
      const step = { kind: 'edit-sessions', today, sessions: changed } as const;
      const submitted = await submit(step, said, { quiet: true });
      return submitted.ok ? null : submitted.error;
    },
  };
}
