import type { TFunction } from 'i18next';
import type { ReportFailure } from '#contract/report-file.ts';
import type { ImportFailure } from '#contract/transfer.ts';
import { assertNever } from '#core/assert-never.ts';
import type { SessionImportProblem, SessionLine } from '#core/exports/preview-sessions.ts';
import type { CellProblem } from '#core/exports/read-session-rows.ts';
import type { Format } from '../format/create-format.ts';
import type { CsvProblem } from '../format/csv-rows.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { systemWords } from '../texts/system-words.ts';

/** Whatever may be wrong with a file that goes out or comes in. */
export type FileFailure = ReportFailure | ImportFailure | CsvProblem | SessionImportProblem;

const megabyte = 1024 * 1024;

/** Why a file was not written or not taken, and what would be right, in words. */
export function fileSentence(failure: FileFailure, t: TFunction, format: Format): string {
  switch (failure.kind) {
    case 'malformed':
      return t('failures.malformed', { field: failure.field });
    case 'is-data-file':
      return t('files.problems.isDataFile');
    case 'not-saved':
      return t('files.problems.notSaved', { why: systemWords(failure.reason, t, 'write') });
    case 'not-printed':
      return t('paper.notPrinted', { reason: failure.reason });
    case 'too-large':
      return t('files.problems.tooLarge', { most: format.number(failure.most / megabyte) });
    case 'unreadable':
      return t('files.problems.unreadable', { why: systemWords(failure.reason, t, 'read') });
    case 'not-text':
      return t('files.problems.notText');
    case 'damaged':
      return t('files.problems.damaged');
    case 'newer-version':
      return t('files.problems.newerVersion');
    case 'not-a-table':
      return t('files.problems.notATable', { line: format.number(failure.line) });
    case 'no-rows':
      return t('files.problems.noRows');
    case 'missing-column':
      return t('files.problems.missingColumn', { column: t(`files.columns.${failure.column}`) });
    case 'too-many-rows':
      return t('files.problems.tooManyRows', { most: format.number(failure.most) });
    default:
      return assertNever(failure);
  }
}

type LineProblem = Extract<SessionLine, { kind: 'refused' }>['reason'];

/** Why a line of a table of sessions cannot be logged, in words. */
export function lineSentence(problem: LineProblem, t: TFunction, format: Format): string {
  if ('column' in problem) return cellSentence(problem, t);
  // What logging by hand never meets: its ids are new.
  if (problem.kind === 'id-taken') return t('files.problems.idTaken');
  return sentenceOf(problem, t, format);
}

function cellSentence(problem: CellProblem, t: TFunction): string {
  const column = t(`files.columns.${problem.column}`);
  switch (problem.kind) {
    case 'not-minutes':
      return t('files.problems.notMinutes', { column });
    case 'not-hours':
      return t('files.problems.notHours', { column: t('files.lengths.hours') });
    case 'not-a-length':
      return t('files.problems.notALength', { column: t('files.lengths.either') });
    case 'not-a-half':
      return t('files.problems.notAHalf', {
        column,
        morning: t('subject.morning'),
        afternoon: t('subject.afternoon'),
      });
    case 'not-a-speed':
      return t('files.problems.notASpeed', { column });
    case 'not-pieces':
      return t('files.problems.notPieces', { column });
    default:
      return assertNever(problem.kind);
  }
}
