import { runScript } from './run/run-script.mjs';

await runScript(() => import('./check/test-all.mjs'));
