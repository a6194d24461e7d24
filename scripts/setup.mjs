import { runScript } from './run/run-script.mjs';

await runScript(() => import('./setup/main.mjs'));
