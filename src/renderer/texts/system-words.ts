import type { TFunction } from 'i18next';

const known = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  ENOSPC: 'full',
  EROFS: 'fixed',
  EBUSY: 'busy',
} as const;

/** What a system's error means and what to do, a whole sentence with its code (`ENOSPC`) behind. */
export function systemWords(code: string, t: TFunction): string {
  const words = Object.hasOwn(known, code) ? known[code as keyof typeof known] : 'other';
  return t(`failures.system.${words}`, { code });
}
