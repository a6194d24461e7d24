import { runScript } from './run/run-script.mjs';

await runScript(() => import('./run/develop.mjs'));
