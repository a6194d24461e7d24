import type { Piece } from '../planner/month-plan.ts';
import type { Minutes } from '../units.ts';

const written = /^(\S+) (\d+)\/(\d+)$/;

/** Pieces in one cell, `c1w1-quiz-1 20/40; c1w2-quiz-1 40/40`, as `readPieces` reads them. */
export function writePieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ activity, minutes, of }) => `${writeId(activity)} ${minutes}/${of}`)
    .join('; ');
}

/** The pieces that a cell holds; null if it holds anything else. */
export function readPieces(text: string): readonly Piece[] | null {
  if (text.trim() === '') return [];
  const pieces: Piece[] = [];
  for (const part of text.split(';')) {
    const [, id, minutes, of] = written.exec(part.trim()) ?? [];
    const activity = id === undefined ? null : readId(id);
    if (activity === null) return null;
    pieces.push({ activity, minutes: Number(minutes) as Minutes, of: Number(of) as Minutes });
  }
  return pieces;
}

// An id that a file brought may hold anything; only what separates is written otherwise.
function writeId(id: string): string {
  return id.replaceAll(/[%;\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function readId(text: string): string | null {
  const id = text.replaceAll(/%([\da-f]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return writeId(id) === text ? id : null;
}
