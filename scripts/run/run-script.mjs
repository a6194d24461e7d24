import { nodeComplaint } from '../setup/node-version.mjs';

/**
 * Runs the `main(args)` of a command's module and ends with the exit code that it answers.
 * The module is loaded only after the Node version is known to do, because an old Node would
 * fail while linking it, with a stack instead of a sentence.
 */
export async function runScript(load) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) {
    console.error(complaint);
    process.exit(1);
  }
  const { explain } = await import('../setup/problem.mjs');
  try {
    const { main } = await load();
    process.exit((await main(process.argv.slice(2))) || 0);
  } catch (error) {
    console.error(`\n${explain(error)}`);
    if (process.env.HALFDAY_TRACE) console.error(error);
    process.exit(1);
  }
}
