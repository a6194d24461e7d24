import type { TFunction } from 'i18next';
import type { DataFolderFailure } from '#contract/data-folder.ts';
import { assertNever } from '#core/assert-never.ts';
import { systemWords } from '../texts/system-words.ts';

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
    case 'changed-elsewhere':
      return t('dataFolder.problems.changedElsewhere');
    case 'not-moved': {
      const { folder, reason } = failure;
      const words = isNoPermission(reason) ? 'notWritable' : 'notMoved';
      return t(`dataFolder.problems.${words}`, { folder, why: systemWords(reason, t) });
    }
    case 'not-writable': {
      const { folder, reason } = failure;
      return t('dataFolder.problems.notWritable', { folder, why: systemWords(reason, t) });
    }
    case 'unreachable': {
      const { folder, reason } = failure;
      if (isAboutNote(reason)) return t('dataFolder.problems.noNote');
      return t('dataFolder.problems.unreachable', { folder, why: systemWords(reason, t) });
    }
    default:
      return assertNever(failure);
  }
}

/** True where the file may be anywhere, because the note of its folder is gone or damaged. */
export function isAboutNote(reason: string): reason is 'note-missing' | 'note-damaged' {
  return reason === 'note-missing' || reason === 'note-damaged';
}

function isNoPermission(reason: string): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(reason);
}
