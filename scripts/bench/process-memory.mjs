import { readdirSync, readFileSync } from 'node:fs';

/** MiB of memory of a process group: the sum of PSS, which shares common pages out fairly. */
export function groupMemory(group) {
  let kilobytes = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // After the name in parentheses: state, parent, process group.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group) continue;
      const memory = readFileSync(`/proc/${name}/smaps_rollup`, 'utf8');
      kilobytes += Number(memory.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0);
    } catch {
      // It ended meanwhile.
    }
  }
  return kilobytes / 1024;
}
