import { installDebianPackages, isDebian } from './debian-packages.mjs';
import { Problem } from './problem.mjs';
import { hasCommand } from './run-command.mjs';

const tests = 'The end-to-end tests can’t run yet';
const elsewhere = [
  '  Fedora: sudo dnf install poppler-utils',
  '  Arch:   sudo pacman -S poppler',
  '  macOS:  brew install poppler',
].join('\n');

/** Sees to the programs with which the end-to-end tests read the report back: those of Poppler. */
export async function preparePdfReader() {
  if ((await hasCommand('pdftotext')) && (await hasCommand('pdftoppm'))) return;
  const what = 'the programs pdftotext, pdfinfo and pdftoppm, which read the report as PDF';
  if (!(await isDebian())) {
    throw new Problem(
      `${tests}: this system lacks ${what}. Install them, then run the same command again:\n${elsewhere}`,
    );
  }
  await installDebianPackages(['poppler-utils'], [what], tests);
}
