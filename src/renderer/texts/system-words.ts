import type { TFunction } from 'i18next';

/** What was to be done when the system refused: keep the data, write or read a file, start at login. */
type Act = 'keep' | 'write' | 'read' | 'start';

const meanings = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  // A file is where the folder should be.
  EEXIST: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'fixed',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EISDIR: 'folder',
} as const;

const sentences = {
  keep: {
    missing: 'failures.system.missing',
    denied: 'failures.system.denied',
    full: 'failures.system.full',
    fixed: 'failures.system.fixed',
    busy: 'failures.system.busy',
    folder: 'failures.system.other',
    other: 'failures.system.other',
  },
  write: {
    missing: 'files.system.write.missing',
    denied: 'files.system.write.denied',
    full: 'files.system.write.full',
    fixed: 'files.system.write.fixed',
    busy: 'files.system.write.busy',
    folder: 'files.system.write.folder',
    other: 'files.system.write.other',
  },
  read: {
    missing: 'files.system.read.missing',
    denied: 'files.system.read.denied',
    full: 'files.system.read.other',
    fixed: 'files.system.read.other',
    busy: 'files.system.read.busy',
    folder: 'files.system.read.folder',
    other: 'files.system.read.other',
  },
  start: {
    missing: 'preferences.behaviour.system.other',
    denied: 'preferences.behaviour.system.denied',
    full: 'preferences.behaviour.system.full',
    fixed: 'preferences.behaviour.system.denied',
    busy: 'preferences.behaviour.system.other',
    folder: 'preferences.behaviour.system.other',
    other: 'preferences.behaviour.system.other',
  },
} as const;

/** What a system's error means and what to do, whole sentences with its code (`ENOSPC`) in them. */
export function systemWords(code: string, t: TFunction, act: Act = 'keep'): string {
  const isKnown = Object.hasOwn(meanings, code);
  const meaning = isKnown ? meanings[code as keyof typeof meanings] : 'other';
  return t(sentences[act][meaning], { code });
}
