import { availableParallelism, cpus } from 'node:os';
import { installedElectron } from '../setup/electron-place.mjs';

/** The group `machine`: where the figures come from. */
export function describeMachine() {
  return {
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: availableParallelism(),
      electron: installedElectron().version,
      node: process.versions.node,
    },
  };
}
