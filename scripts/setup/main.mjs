import { tryOfficialAgain } from './electron-binary.mjs';
import { withLock } from './lock.mjs';
import { prepareAll } from './prepare.mjs';

/** `node scripts/setup.mjs`: set-up alone; with --official, the real Electron for the stand-in. */
export async function main(args) {
  await prepareAll();
  if (args.includes('--official')) await withLock(tryOfficialAgain);
  return 0;
}
