import type { OutlineLine } from './outline-line.ts';
import type { Role } from './role.ts';

/**
 * `roles` with a plain line above a heading made a title: of courses if such lines stand further out
 * than the weeks below them, more than one of them; of the whole if it is the first line.
 */
export function titleRoles(lines: readonly OutlineLine[], roles: readonly Role[]): readonly Role[] {
  const places = lines.flatMap(({ nothing }, index) => (nothing ? [] : [index]));
  const titles = new Set<number>();
  const outer = new Set<number>();
  places.forEach((index, order) => {
    const next = places[order + 1] ?? -1;
    const [line, heading] = [lines[index], lines[next]];
    if (!line || !heading || roles[index] !== 'body' || !isBare(line)) return;
    if ((roles[next] !== 'course' && roles[next] !== 'week') || lacksTitle(heading)) return;
    titles.add(index);
    if (roles[next] === 'week' && heading.hash === 0 && line.rank < heading.rank) outer.add(index);
  });
  if (outer.size > 1 && !roles.includes('course')) {
    return roles.map((role, index) => (outer.has(index) ? 'course' : role));
  }
  const [first = -1] = places;
  return titles.has(first) ? roles.with(first, 'programme') : roles;
}

function isBare({ said, section, rank, hash }: OutlineLine): boolean {
  return hash === 0 && !said.any && said.kind === null && !section && rank % 8 === 0;
}

/** True of `Module 1 • 2 hours`: what stands above is its own title. */
function lacksTitle({ level, said }: OutlineLine): boolean {
  return level?.title === '' && said.length !== null;
}
