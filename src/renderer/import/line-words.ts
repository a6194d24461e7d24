import type { TFunction } from 'i18next';
import type { ImportLine, LineNote } from '#core/curriculum/import/import-preview.ts';
import type { LengthRange } from '#core/curriculum/import/length-range.ts';
import type { Format } from '../format/create-format.ts';

/** What became of a line, and what else is to be said about it. */
export function lineWords({ understood, notes }: ImportLine, t: TFunction, format: Format): string {
  const words = notes.map((note) => noteWords(note, t, format));
  switch (understood.as) {
    case 'nothing': {
      const reason =
        understood.reason === 'out-of-range'
          ? rangeWords(understood.range, t, format)
          : t(`import.reasons.${understood.reason}`);
      return [t('import.nothing', { reason }), ...words].join('; ');
    }
    case 'section':
      return [t(`import.section.${understood.kind}`), ...words].join('; ');
    default:
      return [t(`import.as.${understood.as}`), ...words].join('; ');
  }
}

/** True of a line of which nothing came, or not what it says. */
export function isOdd({ understood, notes }: ImportLine): boolean {
  return understood.as === 'nothing' || notes.length > 0;
}

function noteWords(note: LineNote, t: TFunction, format: Format): string {
  switch (note.kind) {
    case 'pages-as-minutes':
      return t('import.notes.pages-as-minutes', {
        count: note.pages,
        minutes: format.duration(note.minutes),
      });
    case 'hours-out-of-range':
      return t('import.notes.hours-out-of-range', { range: rangeWords(note.range, t, format) });
    case 'not-yes-or-no':
      return t(`import.notes.not-yes-or-no.${note.column}`);
    case 'unknown-columns':
      return t('import.notes.unknown-columns', {
        count: note.columns.length,
        columns: format.list(note.columns),
      });
    default:
      return t(`import.notes.${note.kind}`);
  }
}

function rangeWords({ field, least, most }: LengthRange, t: TFunction, format: Format): string {
  const values = { least: format.number(least), most: format.number(most) };
  return t(`import.reasons.out-of-range.${field}`, values);
}
