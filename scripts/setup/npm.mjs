import { basename } from 'node:path';
import { DiskFull, Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

// A closed network should be known in seconds, not after npm's usual minute and a half.
const patience = [
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
  '--fetch-timeout=60000',
];

/** Runs npm, the same one that runs this script where there is one; answers as runCommand does. */
export function runNpm(args, options = {}) {
  const all = [...args, '--loglevel=error', '--no-audit', '--no-fund', ...patience];
  const cli = process.env.npm_execpath;
  if (cli && basename(cli) === 'npm-cli.js') {
    return runCommand(process.execPath, [cli, ...all], options);
  }
  const windows = process.platform === 'win32';
  return runCommand(windows ? 'npm.cmd' : 'npm', all, { shell: windows, ...options });
}

const network =
  /E(NOTFOUND|CONNREFUSED|CONNRESET|TIMEDOUT|AI_AGAIN|HOSTUNREACH|NETUNREACH)|ERR_SOCKET_TIMEOUT|FETCH_ERROR|network/i;

/** The sentence for a failed npm run, from what npm printed. */
export function npmProblem(doing, output) {
  const said = output.match(/npm error code (\S+)/)?.[1] ?? '';
  const end = 'Nothing half-done is used; run the same command again afterwards.';
  if (/ENOSPC|no space left/i.test(output)) {
    return new DiskFull(`The disk is full while ${doing}. Free about 1 GB. ${end}`);
  }
  if (/EINTEGRITY|Z_DATA_ERROR|Z_BUF_ERROR|TAR_BAD_ARCHIVE/.test(said + output)) {
    return new Problem(
      `A download broke off or was changed on its way while ${doing}: its checksum is wrong. Run "npm cache verify", then the same command again.`,
    );
  }
  if (said === 'EUSAGE') {
    const missing = output.match(/(Missing|Invalid): .+/g)?.slice(0, 5) ?? [];
    return new Problem(
      [
        'package.json and package-lock.json do not agree. Run "npm install" once, then the same command again.',
        ...missing.map((line) => `  ${line}`),
      ].join('\n'),
    );
  }
  if (/EACCES|EPERM|EROFS/.test(said)) {
    return new Problem(
      `No right to write while ${doing}. Work in a copy of the project that belongs to you, and without sudo.`,
    );
  }
  if (network.test(said) || network.test(output)) {
    return new Problem(
      `The npm registry can't be reached while ${doing} (${said || 'network error'}). Check the connection, or the proxy (npm config set proxy URL). ${end}`,
    );
  }
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('npm error') && !line.includes('complete log'));
  return new Problem(`npm failed while ${doing}. It said:\n${lines.slice(-8).join('\n')}\n${end}`);
}
