import { runScript } from './run/run-script.mjs';

await runScript(() => import('./bench/bench.mjs'));
