// Nothing is imported and no recent syntax is used here, so that an old Node can still read it.

/** The first Node in which everything used here works. */
export const oldestNode = '20.19.0';

/** Whether version `a` is at least version `b`, each written as `major.minor.patch`. */
export function isAtLeast(a, b) {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < 3; i += 1) {
    if (left[i] !== right[i]) return left[i] > right[i];
  }
  return true;
}

/** The sentence to print when this Node is too old, or nothing. */
export function nodeComplaint(version) {
  if (isAtLeast(version, oldestNode)) return undefined;
  return (
    'Halfday needs Node ' +
    oldestNode +
    ' or later, and this is Node ' +
    version +
    '. Install a current one from https://nodejs.org and run the same command again.'
  );
}
