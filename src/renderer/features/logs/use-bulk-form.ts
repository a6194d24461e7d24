import { useState } from 'react';
import type { Command } from '#core/plan/command.ts';
import type { Session } from '#core/plan/document.ts';
import { refusalsOfChange } from '#core/plan/edit-sessions.ts';
import { countUnplanned, type SessionChange } from '#core/record/change-sessions.ts';
import { useReadNow } from '../../clock/use-now.ts';
import { type LogChoice, logChoices } from '../../log/log-choices.ts';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import {
  type BulkDraft,
  type BulkProblems,
  emptyBulk,
  problemsOf,
  readBulk,
} from './bulk-draft.ts';
import { useLogCommands } from './use-log-commands.ts';

interface BulkForm {
  readonly draft: BulkDraft;
  /** What the time may have been spent on, besides what is planned. */
  readonly choices: readonly LogChoice[];
  readonly problems: BulkProblems;
  /** Whether it was sent without asking for anything. */
  readonly isIdle: boolean;
  readonly change: (changed: Partial<BulkDraft>) => void;
  readonly save: () => Promise<void>;
}

/** The state of a change of many logs, from the empty form to the change on the disk. */
export function useBulkForm(sessions: readonly Session[], onClose: () => void): BulkForm {
  const programme = useProgramme();
  const readNow = useReadNow();
  const { change: submit } = useLogCommands();
  const [draft, setDraft] = useState(emptyBulk);
  const [problems, setProblems] = useState<BulkProblems>({});
  const [isIdle, setIdle] = useState(false);
  const [choices] = useState(() =>
    logChoices({ day: readNow().day, half: 'morning' }, null, rowSourcesOf(programme)).filter(
      ({ kind }) => kind === 'week' || kind === 'none',
    ),
  );

  const piecesOf = (work: string): SessionChange['pieces'] => {
    if (work === 'plan') return 'planned';
    return choices.find(({ value }) => value === work)?.pieces ?? null;
  };
  const unplannedBy = (change: SessionChange) =>
    change.pieces === 'planned'
      ? countUnplanned(sessions, change, rowSourcesOf(programme).blocks)
      : 0;
  const save = async () => {
    const read = readBulk(draft);
    const change: SessionChange = { ...read.change, pieces: piecesOf(draft.work) };
    const asksNothing = Object.values(change).every((value) => value === null || value === 0);
    setIdle(asksNothing && Object.keys(read.problems).length === 0);
    setProblems(read.problems);
    if (asksNothing || Object.keys(read.problems).length > 0) return;
    const ids = sessions.map(({ id }) => id);
    const { day: today } = readNow();
    const command = { kind: 'change-sessions', today, ids, change } as const satisfies Command;
    // The same rules as the shell's, which tell of every field at once before anything is sent.
    const refusals = refusalsOfChange(programme, command);
    if (refusals.length > 0) return setProblems(problemsOf(refusals, read.change));
    const failure = await submit(command, unplannedBy(change));
    if (failure === null) onClose();
    else setProblems(problemsOf([failure], read.change));
  };
  return {
    draft,
    choices,
    problems,
    isIdle,
    change: (changed) => {
      setDraft({ ...draft, ...changed });
      setProblems({});
      setIdle(false);
    },
    save,
  };
}
