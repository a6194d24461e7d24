import type { Adapter } from 'lowdb';
import type { PlanDocument } from '#core/plan/document.ts';
import { readPlanText, type UnfitText, writePlanText } from './plan-text.ts';

/** Thrown for a file that holds no document for this version: an adapter has no other answer. */
export class UnfitFile extends Error {
  readonly kind: UnfitText['kind'];

  constructor({ kind }: UnfitText) {
    super(kind);
    this.kind = kind;
  }
}

/** A document in a text: the adapter of `text` with the format of the data file on top. */
export class PlanFile implements Adapter<PlanDocument> {
  readonly #text: Adapter<string>;

  constructor(text: Adapter<string>) {
    this.#text = text;
  }

  async read(): Promise<PlanDocument | null> {
    const text = await this.#text.read();
    if (text === null) return null;
    const document = readPlanText(text);
    if (!document.ok) throw new UnfitFile(document.error);
    return document.value;
  }

  write(document: PlanDocument): Promise<void> {
    return this.#text.write(writePlanText(document));
  }
}
