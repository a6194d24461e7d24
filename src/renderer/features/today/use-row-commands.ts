import { useTranslation } from 'react-i18next';
import type { HalfDay } from '#core/calendar/half.ts';
import { applyCommand } from '#core/plan/apply-command.ts';
import type { Command } from '#core/plan/command.ts';
import type { Session } from '#core/plan/document.ts';
import type { Block, Piece } from '#core/planner/month-plan.ts';
import { untickParts } from '#core/record/tick-parts.ts';
import { newId } from '../../clock/new-id.ts';
import { useReadNow } from '../../clock/use-now.ts';
import { useDocument, useProgramme } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { useSessionWords } from '../../work/use-session-words.ts';
import { fieldOf, type LogProblem, type LogTexts, readFigures } from './log-draft.ts';

/** A block to be ticked or logged in a half-day, with how it is called in what is said. */
export interface RowWork {
  readonly at: HalfDay;
  readonly block: Block;
  readonly open: readonly Piece[];
  readonly videoMinutes: number | null;
  readonly name: string;
}

interface RowCommands {
  /** Ticks what is open and logs the hours in one step; answers what is wrong with the texts. */
  readonly accept: (work: RowWork, texts: LogTexts) => Promise<LogProblem | null>;
  /** Ticks what is open, or takes the tick back; logs stay as they are. */
  readonly toggle: (work: RowWork) => Promise<void>;
  readonly miss: (work: RowWork) => Promise<void>;
  readonly remove: (session: Session, name: string) => Promise<void>;
}

/** What can be done with a row. Every change says itself and can be undone. */
export function useRowCommands(): RowCommands {
  const { t } = useTranslation();
  const document = useDocument();
  const programme = useProgramme();
  const submit = useUndoable();
  const readNow = useReadNow();
  const words = useSessionWords();

  const attempt = async (command: Command, said: string): Promise<LogProblem | null> => {
    // The same reducer as the shell's, so that the form answers before anything is sent.
    const checked = applyCommand(document, command);
    if (!checked.ok) return { field: fieldOf(checked.error), failure: checked.error };
    const submitted = await submit(command, said, { quiet: true });
    if (submitted.ok) return null;
    return { field: fieldOf(submitted.error), failure: submitted.error };
  };

  return {
    accept: async (work, texts) => {
      const { at, open, name } = work;
      const { day: today } = readNow();
      const tick = { kind: 'tick', id: newId(), today, ...at, parts: open } as const;
      // Hours that are logged already need not be written again for the tick.
      const isLogged = programme.sessions.some(
        ({ day, half }) => day === at.day && half === at.half,
      );
      if (texts.hours.trim() === '' && isLogged && open.length > 0) {
        return attempt(tick, t('changes.ticked', { work: name }));
      }
      const figures = readFigures(texts);
      if (!figures.ok) return figures.error;
      const session: Session = {
        id: newId(),
        ...at,
        ...figures.value,
        videoMinutes: figures.value.videoMinutes ?? (work.videoMinutes as Session['videoMinutes']),
        pieces: work.block.pieces,
      };
      const said = t('changes.logged', { work: name, time: words.timeOf(session) });
      if (open.length > 0) return attempt({ ...tick, session }, said);
      return attempt({ kind: 'log-session', today, session }, said);
    },
    toggle: async ({ at, block, open, name }) => {
      const { day: today } = readNow();
      if (open.length > 0) {
        const tick = { kind: 'tick', id: newId(), today, ...at, parts: open } as const;
        await submit(tick, t('changes.ticked', { work: name }));
        return;
      }
      const parts = untickParts({ ...block, ...at }, programme);
      await submit({ kind: 'untick', at, parts }, t('changes.unticked', { work: name }));
    },
    miss: async ({ at, name }) => {
      const { day: today } = readNow();
      await submit({ kind: 'miss', today, ...at }, t('changes.missed', { work: name }));
    },
    remove: async (session, name) => {
      await submit(
        { kind: 'delete-session', id: session.id },
        t('changes.deleted', { work: name, time: words.timeOf(session) }),
      );
    },
  };
}
