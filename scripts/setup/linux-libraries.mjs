import { debianCommand, installDebianPackages, isDebian } from './debian-packages.mjs';
import { installedElectron } from './electron-place.mjs';
import { Problem } from './problem.mjs';
import { hasCommand, runCommand } from './run-command.mjs';
import { say } from './say.mjs';

const debian = {
  libraries: [
    'libgtk-3-0',
    'libnss3',
    'libasound2',
    'libgbm1',
    'libxss1',
    'libatk-bridge2.0-0',
    'libxtst6',
    'libdrm2',
    'libnotify4',
  ],
  display: ['xvfb', 'xauth'],
};

const elsewhere = [
  '  Fedora: sudo dnf install gtk3 nss alsa-lib mesa-libgbm libXScrnSaver at-spi2-atk libXtst libdrm libnotify',
  '  Arch:   sudo pacman -S gtk3 nss alsa-lib mesa libxss at-spi2-atk libxtst libdrm libnotify',
  '  without a display also: xorg-x11-server-Xvfb (Fedora), xorg-server-xvfb (Arch)',
].join('\n');

// Opened at run time, so the binary doesn't list them.
const openedLater = ['libgtk-3.so.0', 'libnotify.so.4'];

/** Sees to the system libraries that Electron needs, and to Xvfb where there is no display. */
export async function prepareLinux({ needsVirtualDisplay }) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries();
  const noXvfb = needsVirtualDisplay && !(await hasCommand('Xvfb'));
  if (missing.length === 0 && !noXvfb) {
    say(`Linux libraries: all there${needsVirtualDisplay ? ', Xvfb too' : ''}.`);
    return;
  }
  const what = [...missing, ...(noXvfb ? ['the program Xvfb (there is no display)'] : [])];
  if (!(await isDebian())) {
    throw new Problem(
      `Electron can't run yet: this system lacks ${what.join(', ')}. Install them, then run the same command again:\n${elsewhere}`,
    );
  }
  const packages = [
    ...(missing.length > 0 ? debian.libraries : []),
    ...(noXvfb ? debian.display : []),
  ];
  await installDebianPackages(packages, what);
  const still = await missingLibraries();
  if (still.length > 0) {
    throw new Problem(
      `Electron still lacks ${still.join(', ')}. The packages should bring them: ${await debianCommand(packages)}`,
    );
  }
}

async function missingLibraries() {
  const electron = installedElectron();
  if (!electron || !(await hasCommand('ldd'))) return [];
  const [direct, known] = await Promise.all([
    runCommand('ldd', [electron.binary]),
    runCommand('sh', ['-c', 'PATH="$PATH:/sbin:/usr/sbin" ldconfig -p']),
  ]);
  const missing = [...direct.out.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  // Without a list of known libraries nothing can be said about those.
  const later = known.code === 0 ? openedLater.filter((name) => !known.out.includes(name)) : [];
  return [...new Set([...missing, ...later])];
}
