import { runScript } from './run/run-script.mjs';

await runScript(() => import('./check/check.mjs'));
