import { runScript } from './run/run-script.mjs';

await runScript(() => import('./exports/main.mjs'));
