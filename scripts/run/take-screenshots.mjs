import { prepareAll } from '../setup/prepare.mjs';
import { buildIfStale } from './build.mjs';
import { runPlaywright } from './playwright.mjs';

/** `npm run screenshots`: pictures of every screen, by a Playwright configuration of their own. */
export async function main(args) {
  await prepareAll();
  await buildIfStale();
  return runPlaywright(['-c', 'playwright.screenshots.config.ts', ...args]);
}
