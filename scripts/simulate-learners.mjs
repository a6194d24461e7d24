import { runScript } from './run/run-script.mjs';

await runScript(() => import('./simulate-learners/main.mjs'));
