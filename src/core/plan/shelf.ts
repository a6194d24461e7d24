import { fail, ok, type Result } from '../result.ts';
import type { PlanDocument, Programme } from './document.ts';
import type { Refusal } from './refusal.ts';

/** Every programme of the document once, the one under way first. */
export function listProgrammes({ programme, shelf }: PlanDocument): readonly Programme[] {
  return programme === null ? shelf : [programme, ...shelf];
}

/** The document with its programme on the shelf and none under way; nothing of it is lost. */
export function closeProgramme(document: PlanDocument): Result<PlanDocument, Refusal> {
  const { programme, shelf } = document;
  if (programme === null) return fail({ kind: 'no-programme' });
  return ok({ ...document, programme: null, shelf: [...shelf, programme] });
}

/** The document with the programme `id` of the shelf under way, and the one that was in its place. */
export function openProgramme(document: PlanDocument, id: string): Result<PlanDocument, Refusal> {
  const wanted = document.shelf.find((programme) => programme.id === id);
  if (!wanted) return fail({ kind: 'unknown-programme', id });
  const others = document.shelf.filter((programme) => programme !== wanted);
  const shelf = document.programme === null ? others : [...others, document.programme];
  return ok({ ...document, programme: wanted, shelf });
}

/** The document without the programme `id`, which must be on the shelf. */
export function deleteProgramme(document: PlanDocument, id: string): Result<PlanDocument, Refusal> {
  const shelf = document.shelf.filter((programme) => programme.id !== id);
  return shelf.length === document.shelf.length
    ? fail({ kind: 'unknown-programme', id })
    : ok({ ...document, shelf });
}
