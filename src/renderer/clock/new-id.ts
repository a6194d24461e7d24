/** An id that no other has: ids are made here and travel inside commands. */
export function newId(): string {
  return crypto.randomUUID();
}
