import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../setup/project.mjs';
import { round } from './statistics.mjs';

const renderer = join(root, 'out', 'renderer');

/**
 * The group `bundle`: kB (1000 bytes), gzipped, of the scripts and styles that the first screen
 * loads, and MB on disk of the built app with its resources. Packages are bundled into it.
 */
export function measureBundle() {
  const first = firstScreenFiles();
  const gzipped = first.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  const folders = [join(root, 'out'), join(root, 'resources')];
  return {
    bundle: {
      first_screen_gzip_kb: round(sum(gzipped) / 1000, 1),
      app_mb: round(sum(folders.map(folderSize)) / 1e6, 2),
    },
  };
}

/** What index.html loads, and what those scripts import statically, without repetition. */
function firstScreenFiles() {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8');
  const found = new Set();
  const open = [...html.matchAll(/(?:src|href)="(\.?\/?[^":]+\.(?:js|css))"/g)].map((match) =>
    join(renderer, match[1]),
  );
  while (open.length > 0) {
    const file = open.pop();
    if (found.has(file)) continue;
    found.add(file);
    if (file.endsWith('.js')) open.push(...staticImports(file));
  }
  return [...found];
}

function staticImports(file) {
  const code = readFileSync(file, 'utf8');
  const statements = code.matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]*\bfrom\b|[\w$*{}\s,]*\}from)?\s*["'](\.[^"']+\.js)["']/g,
  );
  return [...statements].map((match) => join(dirname(file), match[1]));
}

function folderSize(folder) {
  const names = readdirSync(folder, { recursive: true });
  return sum(
    names.map((name) => {
      const file = join(folder, name);
      const stat = statSync(file);
      // Not shipped: what says which sources `out` was built from.
      return stat.isFile() && !relative(folder, file).startsWith('.') ? stat.size : 0;
    }),
  );
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
