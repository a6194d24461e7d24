const windowLength = 48;

/** Consecutive windows of 48 tasks of one person, in the order of time; what is left over is not used. */
export function cutWindows(tasks) {
  const people = new Map();
  for (const task of tasks) {
    if (!people.has(task.person)) people.set(task.person, []);
    people.get(task.person).push(task);
  }
  const windows = [];
  for (const own of people.values()) {
    for (let from = 0; from + windowLength <= own.length; from += windowLength) {
      windows.push(own.slice(from, from + windowLength));
    }
  }
  return windows;
}
