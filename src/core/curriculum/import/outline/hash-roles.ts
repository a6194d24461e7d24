import type { OutlineLine } from './outline-line.ts';
import type { Role } from './role.ts';

/** The role of each level of Markdown heading in use, of which some lines have one by their words. */
export function hashRoles(
  lines: readonly OutlineLine[],
  byWord: readonly (Role | null)[],
): ReadonlyMap<number, Role> {
  const known = new Map<number, Role>();
  const counts = new Map<number, number>();
  const plain = new Set<Role>();
  lines.forEach(({ hash }, index) => {
    const role = byWord[index] ?? null;
    if (hash > 0) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    if (role === null) return;
    if (hash === 0) plain.add(role);
    else if (!known.has(hash)) known.set(hash, role);
  });
  const levels = [...counts.keys()].sort((a, b) => a - b);
  const open = levels.filter((level) => !known.has(level));
  const roles = new Map(known);
  const first = (role: Role) => levels.find((level) => known.get(level) === role) ?? null;
  const course = first('course');
  const week = first('week');
  const isKnown = course !== null || week !== null || plain.has('course') || plain.has('week');
  if (!isKnown) {
    const isOne = counts.get(open[0] ?? 0) === 1;
    rolesWithoutWords(open.length, isOne, known.size > 0).forEach((role, index) => {
      roles.set(open[index] ?? 0, role);
    });
    return roles;
  }
  const hasCourse = course !== null || plain.has('course');
  const hasWeek = week !== null || plain.has('week');
  for (const level of open) {
    if (week !== null && level > week) roles.set(level, 'group');
    else if (course !== null && level > course) {
      const isNext = open.find((each) => each > course) === level;
      roles.set(level, isNext && !hasWeek ? 'week' : 'group');
    } else if (hasCourse || open.some((each) => each > level && each < (week ?? 7))) {
      roles.set(level, 'programme');
    } else roles.set(level, 'course');
  }
  return roles;
}

/** Of so many levels, of which the uppermost may be there but once. */
function rolesWithoutWords(count: number, isOne: boolean, isTitled: boolean): readonly Role[] {
  const names: readonly Role[] = ['programme', 'course', 'week', 'group', 'group', 'group'];
  if (count === 1) return isOne ? ['course'] : ['week'];
  return names.slice(count > 2 && isOne && !isTitled ? 0 : 1).slice(0, count);
}
