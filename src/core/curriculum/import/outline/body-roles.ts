import { readKindWords } from './kind-words.ts';
import type { OutlineLine } from './outline-line.ts';
import type { Role } from './role.ts';

interface Nesting {
  /** How many lines of the body this one stands below. */
  readonly depth: number;
  /** True if a line stands below it. */
  isAbove: boolean;
}

/**
 * `roles` with those lines of the body made headings that have others below them: weeks, and courses
 * too, where nothing else makes these; groups otherwise.
 */
export function bodyRoles(lines: readonly OutlineLine[], roles: readonly Role[]): readonly Role[] {
  const nestings = nest(lines, roles);
  const above = lines.flatMap(({ section }, index) => {
    const nesting = nestings[index];
    return nesting?.isAbove && !section ? [nesting.depth] : [];
  });
  if (above.length === 0) return roles;
  const names = namesByDepth(above, roles, nestings.find((nesting) => nesting !== null)?.isAbove);
  return roles.map((role, index) => {
    const nesting = nestings[index];
    if (!nesting?.isAbove || lines[index]?.section) return role;
    return names[nesting.depth] ?? 'group';
  });
}

/** The roles of headings by depth. */
function namesByDepth(
  above: readonly number[],
  roles: readonly Role[],
  isFirstAbove = false,
): readonly Role[] {
  if (roles.includes('week')) return [];
  if (roles.includes('course') || roles.includes('programme')) return ['week'];
  const levels = above.reduce((most, depth) => Math.max(most, depth), 0) + 1;
  const isOne = isFirstAbove && above.filter((depth) => depth === 0).length === 1;
  if (levels === 1) return isOne ? ['course'] : ['week'];
  return levels > 2 && isOne ? ['programme', 'course', 'week'] : ['course', 'week'];
}

/** Null of what is no line of the body, and of details, which stand where they may. */
function nest(lines: readonly OutlineLine[], roles: readonly Role[]): readonly (Nesting | null)[] {
  let path: { rank: number; nesting: Nesting }[] = [];
  return lines.map((line, index) => {
    if (line.nothing || isDetail(line)) return null;
    if (roles[index] !== 'body') {
      path = [];
      return null;
    }
    while ((path.at(-1)?.rank ?? -1) >= line.rank) path.pop();
    const parent = path.at(-1);
    if (parent) parent.nesting.isAbove = true;
    const nesting = { depth: path.length, isAbove: false };
    path.push({ rank: line.rank, nesting });
    return nesting;
  });
}

/** True of a line that only says more about another: `5 min`, `Reading • 10 min`. */
export function isDetail({ hash, rank, level, section, title }: OutlineLine): boolean {
  if (hash > 0 || level || section) return false;
  return title === '' || (rank % 8 === 0 && readKindWords(title) !== null);
}
