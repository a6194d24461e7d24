import { fail, ok, type Result } from '../result.ts';
import { checkDocument } from './check-document.ts';
import type { PlanDocument } from './document.ts';
import type { Refusal } from './refusal.ts';

/** `incoming` in place of everything, its preferences included; refused as a data file would be. */
export function replaceDocument(incoming: PlanDocument): Result<PlanDocument, Refusal> {
  const refusal = checkDocument(incoming);
  return refusal ? fail(refusal) : ok(incoming);
}
