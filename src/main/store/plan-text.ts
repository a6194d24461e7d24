import { z } from 'zod';
import { documentSchema } from '#contract/document-schema.ts';
import { checkDocument } from '#core/plan/check-document.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { layOutJson } from './lay-out-json.ts';
import { thisVersion, upgradeDocument } from './older-versions.ts';

/** Down to the entries of the lists in a programme: a tick or a session is one line. */
const linesDownTo = 4;

const envelopeSchema = z.object({
  format: z.literal('halfday'),
  version: z.int().positive(),
  document: z.unknown().optional(),
});

/** Why a text is not a document that this version of the program can take. */
export type UnfitText = { readonly kind: 'damaged' } | { readonly kind: 'newer-version' };

/** The text of the data file for a document; see docs/data-format.md. */
export function writePlanText(document: PlanDocument): string {
  return `${layOutJson({ format: 'halfday', version: thisVersion, document }, linesDownTo)}\n`;
}

/** The document that a data file's text holds, the very one that it was written from. */
export function readPlanText(text: string): Result<PlanDocument, UnfitText> {
  const envelope = envelopeSchema.safeParse(parseJson(text));
  if (!envelope.success) return fail({ kind: 'damaged' });
  const { version } = envelope.data;
  if (version > thisVersion) return fail({ kind: 'newer-version' });
  const parsed = documentSchema.safeParse(upgradeDocument(envelope.data.document, version));
  if (!parsed.success) return fail({ kind: 'damaged' });
  const document: PlanDocument = parsed.data;
  return checkDocument(document) === null ? ok(document) : fail({ kind: 'damaged' });
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark in front, which JSON doesn't know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
