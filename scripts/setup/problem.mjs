/** A failure that a person can mend: its message is a sentence with what to do. */
export class Problem extends Error {}

/** The problem that only free space mends, whatever else was tried. */
export class DiskFull extends Problem {}

const advice = {
  ENOSPC: 'The disk is full. Free about 1 GB and run the same command again.',
  EDQUOT: 'Your disk quota is used up. Free about 1 GB and run the same command again.',
  EROFS: 'This folder is on a read-only disk. Copy the project to one you can write to.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n 4096) and try again.',
};

/** What to tell a person about any error: one sentence or a few, never a stack. */
export function explain(error) {
  if (error instanceof Problem) return error.message;
  if (advice[error?.code]) return advice[error.code];
  if (error?.code === 'EACCES' || error?.code === 'EPERM') {
    return `No right to write ${error.path ?? 'a file'}. Give yourself that right, or work on a copy of the project that is yours.`;
  }
  return `${error?.message ?? error} (HALFDAY_TRACE=1 shows where it happened.)`;
}

/** The reasons behind a failed request, outermost first: fetch itself says only "fetch failed". */
export function causes(error) {
  const said = [];
  for (let e = error; e && said.length < 4; e = e.cause) {
    const words = e.message || e.code || String(e);
    if (!said.includes(words)) said.push(words);
  }
  return said.join(': ');
}
