import { readdirSync } from 'node:fs';
import { Problem } from './problem.mjs';
import { hasCommand, runCommand } from './run-command.mjs';
import { withProgress } from './say.mjs';

/** Whether packages are installed with apt here. */
export function isDebian() {
  return hasCommand('apt-get');
}

/** The command that a person can type to install these packages. */
export async function debianCommand(packages) {
  const names = await currentNames(packages);
  return `sudo apt-get update && sudo apt-get install --yes --no-install-recommends ${names.join(' ')}`;
}

/**
 * Installs packages where that is allowed without a password, else says what to type; `blocked` is
 * what cannot be done without them.
 */
export async function installDebianPackages(packages, what, blocked = "Electron can't run yet") {
  const prefix = await elevation();
  if (!prefix) {
    throw new Problem(
      `${blocked}: this system lacks ${what.join(', ')}, and installing needs rights that you don't have here. Type this, then run the same command again:\n  ${await debianCommand(packages)}`,
    );
  }
  const run = (command, ...args) =>
    runCommand(
      prefix[0] ?? command,
      [...prefix.slice(1), ...(prefix[0] ? [command] : []), ...args],
      {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        // A Ctrl-C in the middle would leave dpkg interrupted.
        alone: true,
        patient: true,
      },
    );
  await withProgress('Linux libraries: apt-get update', async () => {
    const { code, output } = await run('apt-get', ...patient, 'update');
    // Old lists may still do, and then a mirror that is away doesn't matter.
    if (code !== 0 && !hasLists()) throw aptProblem(output, await debianCommand(packages));
  });
  const names = await currentNames(packages);
  await withProgress(`Linux libraries: apt-get install ${names.join(' ')}`, async () => {
    await run('dpkg', '--configure', '-a');
    const { code, output } = await run(
      'apt-get',
      ...patient,
      'install',
      '--yes',
      '--no-install-recommends',
      ...names,
    );
    if (code !== 0) throw aptProblem(output, await debianCommand(packages));
  });
}

const patient = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::http::Timeout=30', '-q'];

async function elevation() {
  if (process.getuid?.() === 0) return [];
  if ((await hasCommand('sudo')) && (await runCommand('sudo', ['-n', 'true'])).code === 0) {
    return ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'];
  }
  return undefined;
}

/** The names that this release uses: since Debian 13 and Ubuntu 24.04 some end in t64. */
async function currentNames(packages) {
  return Promise.all(
    packages.map(async (name) => {
      const { out } = await runCommand('apt-cache', ['policy', `${name}t64`]);
      return /Candidate: (?!\(none\))/.test(out) ? `${name}t64` : name;
    }),
  );
}

function hasLists() {
  try {
    return readdirSync('/var/lib/apt/lists').some((name) => name.includes('_Packages'));
  } catch {
    return false;
  }
}

function aptProblem(output, command) {
  if (/No space left/i.test(output)) {
    return new Problem(
      'The disk is full: apt-get could not install the Linux libraries. Free some space and run the same command again.',
    );
  }
  const said = output
    .split('\n')
    .filter((line) => /^(E|Err|W):/.test(line))
    .slice(0, 4);
  return new Problem(
    `The Linux libraries that Electron needs could not be installed. apt-get said:\n${said.join('\n')}\nWhen that is mended, run the same command again, or type:\n  ${command}`,
  );
}
