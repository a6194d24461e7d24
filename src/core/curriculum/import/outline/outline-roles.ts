import { bodyRoles } from './body-roles.ts';
import { hashRoles } from './hash-roles.ts';
import type { LevelWord } from './level-words.ts';
import type { OutlineLine } from './outline-line.ts';
import type { Role } from './role.ts';
import { titleRoles } from './title-roles.ts';

/**
 * The role of every line: by its own word (`Course 1`, `Module 2`), or else by the level of its
 * Markdown heading beside those of other headings, or else, where these make no weeks, by what is
 * indented or listed below it.
 */
export function outlineRoles(lines: readonly OutlineLine[]): readonly Role[] {
  const byWord = wordRoles(lines);
  const byHash = hashRoles(lines, byWord);
  const roles = lines.map(
    ({ hash }, index): Role => byWord[index] ?? (hash > 0 ? byHash.get(hash) : null) ?? 'body',
  );
  return bodyRoles(lines, titleRoles(lines, roles));
}

/** Null of a line without a word, and of one that stands inside another of its level. */
function wordRoles(lines: readonly OutlineLine[]): readonly (Role | null)[] {
  const used = new Set(lines.map(({ level, nothing }) => (nothing ? undefined : level?.word)));
  const ranks = { course: Number.POSITIVE_INFINITY, week: Number.POSITIVE_INFINITY };
  return lines.map(({ level, hash, rank, nothing }) => {
    const role = level && !nothing ? roleOfWord(level.word, used) : null;
    if (role !== 'course' && role !== 'week') return role;
    const own = hash > 0 ? Number.NEGATIVE_INFINITY : rank;
    if (own > ranks[role]) return null;
    ranks[role] = own;
    if (role === 'course') ranks.week = Number.POSITIVE_INFINITY;
    return role;
  });
}

function roleOfWord(word: LevelWord, used: ReadonlySet<LevelWord | undefined>): Role | null {
  switch (word) {
    case 'part':
      if (!used.has('week')) return 'week';
      return used.has('course') ? 'group' : 'course';
    case 'minor':
      return used.has('week') || used.has('part') ? null : 'week';
    default:
      return word;
  }
}
