import { pathToFileURL } from 'node:url';
import { bundleCore } from './bundle-core.mjs';

/** The module at `entry`, a TypeScript file named from the project's root, as it is shipped. */
export function loadCore(entry) {
  return bundleCore(entry, (file) => import(pathToFileURL(file).href));
}
