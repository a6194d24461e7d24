import { preparePdfReader } from '../setup/pdf-reader.mjs';
import { prepareAll } from '../setup/prepare.mjs';
import { buildIfStale } from './build.mjs';
import { runPlaywright } from './playwright.mjs';

/** `npm run e2e`: drives the built app in a real window. Arguments go to `playwright test`. */
export async function main(args) {
  await prepareAll();
  await preparePdfReader();
  await buildIfStale();
  return runPlaywright(args);
}
