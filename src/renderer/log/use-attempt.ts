import { applyCommand } from '#core/plan/apply-command.ts';
import type { Command } from '#core/plan/command.ts';
import { useDocument } from '../replica/use-replica.ts';
import { useUndoable } from '../replica/use-undoable.ts';
import type { Failure } from '../texts/sentence-of.ts';

/** Submits a change that a form asks for, and answers what is wrong with it, for the form to say. */
export type Attempt = (command: Command, said: string) => Promise<Failure | null>;

export function useAttempt(): Attempt {
  const document = useDocument();
  const submit = useUndoable();
  return async (command, said) => {
    // The same reducer as the shell's, so that the form answers before anything is sent.
    const checked = applyCommand(document, command);
    if (!checked.ok) return checked.error;
    const submitted = await submit(command, said, { quiet: true });
    return submitted.ok ? null : submitted.error;
  };
}
