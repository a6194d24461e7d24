import { applyCommand } from './apply-command.ts';
import type { Command } from './command.ts';
import type { PlanDocument, Programme } from './document.ts';

/** The document after `command`, which must not be refused. */
export function applied(document: PlanDocument, command: Command): PlanDocument {
  const next = applyCommand(document, command);
  if (!next.ok) throw new Error(`${command.kind}: ${JSON.stringify(next.error)}`);
  return next.value;
}

/** The programme after `command`, which must leave one. */
export function programmeAfter(document: PlanDocument, command: Command): Programme {
  const { programme } = applied(document, command);
  if (!programme) throw new Error(`${command.kind}: no programme is under way`);
  return programme;
}
