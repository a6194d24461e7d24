import { Problem } from '../setup/problem.mjs';

const columns = ['person', 'date', 'estimate', 'actual'];

/**
 * The tasks of a table `person,date,estimate,actual`, in its order: columns in any order, others
 * ignored. A task without a number of zero or more for both, or with an estimate of zero, has
 * nothing to forecast and is left out; a table that is none is refused.
 */
export function readTasks(text) {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const names = splitLine(lines[0] ?? '').map((name) => name.toLowerCase());
  const places = columns.map((name) => names.indexOf(name));
  if (places.includes(-1)) {
    throw new Problem(`The first line must name the columns ${columns.join(',')}.`);
  }
  const tasks = [];
  let left = 0;
  for (const line of lines.slice(1)) {
    const cells = splitLine(line);
    const [person = '', , estimate, actual] = places.map((place) => cells[place]);
    const task = { person, estimate: numberIn(estimate), actual: numberIn(actual) };
    if (task.estimate > 0 && task.actual >= 0) tasks.push(task);
    else left += 1;
  }
  if (left > 0)
    console.error(`${left} of ${lines.length - 1} lines hold no task and are left out.`);
  return tasks;
}

/** Cells may be quoted, with a comma or two quotes inside. */
function splitLine(line) {
  const cells = line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...cells].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain).trim());
}

function numberIn(text) {
  const number = text ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}
