import { runScript } from './run/run-script.mjs';

await runScript(() => import('./run/start-app.mjs'));
