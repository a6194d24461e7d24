import { exitCodeOf, startChild } from '../run/child-processes.mjs';

/** Runs a program to its end and answers { code, output, out }; its words are kept, not shown. */
export async function runCommand(command, args, options = {}) {
  const child = startChild(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let out = '';
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const end = await child.over;
  if (end.error) return { code: 127, out, output: end.error.message };
  await closed;
  return { code: exitCodeOf(end), out, output };
}

/** Whether a program can be found on the PATH. */
export async function hasCommand(name) {
  const { delimiter, join } = await import('node:path');
  const { access, constants } = await import('node:fs/promises');
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      await access(join(folder || '.', name), constants.X_OK);
      return true;
    } catch {
      // Not in this folder.
    }
  }
  return false;
}
