import type { TFunction } from 'i18next';
import type { DataFolderFailure } from '#contract/data-folder.ts';
import { assertNever } from '#core/assert-never.ts';

/** Why the data file stays where it is, and what would be right, in words. */
export function folderSentence(failure: DataFolderFailure, t: TFunction): string {
  switch (failure.kind) {
    case 'malformed':
      return t('failures.malformed', { field: failure.field });
    case 'read-only':
      return t('failures.readOnly');
    case 'same-folder':
      return t('dataFolder.problems.sameFolder');
    case 'found':
      return t('dataFolder.found.ask', { folder: failure.folder });
    case 'nothing-there':
      return t('dataFolder.nothingThere.ask', { folder: failure.folder });
    case 'not-a-plan':
      return t('dataFolder.problems.notAPlan', { path: failure.path });
    case 'newer-version':
      return t('dataFolder.problems.newerVersion', { path: failure.path });
    case 'not-moved':
      return isNoPermission(failure.reason)
        ? t('dataFolder.problems.notWritable', { reason: failure.reason })
        : t('dataFolder.problems.notMoved', { reason: failure.reason });
    case 'unreachable':
      return t('dataFolder.problems.unreachable', {
        folder: failure.folder,
        reason: failure.reason,
      });
    default:
      return assertNever(failure);
  }
}

function isNoPermission(reason: string): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(reason);
}
