import { preparePackagesOnly } from '../setup/prepare.mjs';
import { say } from '../setup/say.mjs';
import { runChecks } from './run-checks.mjs';

/** `npm run check`: all that needs no window, in under a minute. */
export async function main() {
  await preparePackagesOnly();
  const { passed, failed } = await runChecks();
  say(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
