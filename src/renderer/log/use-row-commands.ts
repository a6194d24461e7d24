import type { HalfDay } from '#core/calendar/half.ts';
import type { Command } from '#core/plan/command.ts';
import type { Session } from '#core/plan/document.ts';
import { useSessionWords } from '../block/use-session-words.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import type { WorkRow } from '../block/work-row.ts';
import { newId } from '../clock/new-id.ts';
import { useReadNow } from '../clock/use-now.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useUndoable } from '../replica/use-undoable.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { fieldOf, type LogProblem, type LogTexts, readLog } from './log-draft.ts';
import { useAttempt } from './use-attempt.ts';
import { useLineContext } from './use-line-context.ts';
import { useToggleRow } from './use-toggle-row.ts';

interface AcceptOptions {
  /** The id of the session, where it must be a certain one. */
  readonly id?: string | undefined;
  /** Logs the hours and ticks nothing. */
  readonly isPart?: boolean;
}

interface RowCommands {
  /** Ticks what is open and logs the hours in one step; answers what is wrong with the texts. */
  readonly accept: (
    row: WorkRow,
    texts: LogTexts,
    options?: AcceptOptions,
  ) => Promise<LogProblem | null>;
  /** As `useToggleRow`. */
  readonly toggle: (row: WorkRow) => Promise<boolean>;
  /** Says that nothing was done in the half-day of the row. */
  readonly miss: (row: WorkRow) => Promise<void>;
  /** Says it of several half-days, in one step. */
  readonly missAll: (halfDays: readonly HalfDay[]) => Promise<void>;
  readonly remove: (session: Session, name: string) => Promise<void>;
}

/** What can be done with a row. Every change says itself and can be undone. */
export function useRowCommands(): RowCommands {
  const { t } = useTexts();
  const programme = useProgramme();
  const submit = useUndoable();
  const readNow = useReadNow();
  const words = useSessionWords();
  const names = useWorkNames();
  const attemptStep = useAttempt();
  const toggle = useToggleRow();
  const contextOf = useLineContext();

  const attempt = async (command: Command, said: string): Promise<LogProblem | null> => {
    const failure = await attemptStep(command, said);
    return failure && { field: fieldOf(failure), failure };
  };

  return {
    accept: async (row, texts, { id = newId(), isPart = false } = {}) => {
      const { at, open, block, closing, parts } = row;
      const name = names.long(parts);
      const { day: today } = readNow();
      const tick = { kind: 'tick', id: newId(), today, ...at, parts: open } as const;
      // Hours that are logged already need not be written again for the tick.
      const isLogged = programme.sessions.some(
        ({ day, half }) => day === at.day && half === at.half,
      );
      if (texts.hours.trim() === '' && isLogged && open.length > 0) {
        return attempt(tick, t('changes.ticked', { work: name }));
      }
      const read = readLog(texts, contextOf(today));
      if (!read.ok) return read.error;
      const { figures, line } = read.value;
      if ((line.day ?? at.day) !== at.day || (line.half ?? at.half) !== at.half) {
        return { field: 'hours', failure: { kind: 'other-half-day', said: texts.hours.trim() } };
      }
      const ticks = open.length > 0 && !isPart;
      const session: Session = {
        id,
        ...at,
        ...figures,
        // Of a part nobody knows how much was watched.
        videoMinutes:
          figures.videoMinutes ?? (isPart ? null : (row.videoMinutes as Session['videoMinutes'])),
        pieces: ticks ? closing.pieces : block.pieces,
      };
      const said = t('changes.logged', { work: name, time: words.timeOf(session) });
      if (ticks) return attempt({ ...tick, session }, said);
      return attempt({ kind: 'log-session', today, session }, said);
    },
    toggle,
    miss: async ({ at, parts }) => {
      const { day: today } = readNow();
      const said = t('changes.missed', { work: names.long(parts) });
      await submit({ kind: 'miss', today, ...at }, said, { isMiss: true });
    },
    missAll: async (halfDays) => {
      const { day: today } = readNow();
      const said = t('changes.allMissed', { count: halfDays.length });
      await submit({ kind: 'miss-all', today, halfDays }, said, { isMiss: true });
    },
    remove: async (session, name) => {
      await submit(
        { kind: 'delete-session', id: session.id },
        t('changes.deleted', { work: name, time: words.timeOf(session) }),
      );
    },
  };
}
