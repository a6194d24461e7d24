import { runScript } from './run/run-script.mjs';

await runScript(() => import('./backtest/main.mjs'));
