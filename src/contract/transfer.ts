import type { CalendarEvent } from '#core/exports/calendar-events.ts';
import type { PlanDocument } from '#core/plan/document.ts';

/** Bytes of a file that may be imported, and characters of what a window may make of it. */
export const mostImported = 32 * 1024 * 1024;

/** An event of a calendar with what it is called; `description` may be empty. */
export interface WordedEvent
  extends Pick<CalendarEvent, 'uid' | 'isCancelled' | 'day' | 'time' | 'alarms'> {
  readonly title: string;
  readonly description: string;
}

export interface CalendarFile {
  readonly name: string;
  /** The IANA name of the zone in which the times are the wall clock's. */
  readonly zone: string;
  readonly events: readonly WordedEvent[];
}

/** `fileType` is what the dialog calls such files. */
export type ExportRequest =
  | { readonly kind: 'calendar'; readonly fileType: string; readonly calendar: CalendarFile }
  /** `text` is the table as CSV. */
  | { readonly kind: 'sessions' | 'plan'; readonly fileType: string; readonly text: string }
  /** Everything, as the data file has it. */
  | { readonly kind: 'document'; readonly fileType: string };

export type Exported =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'cancelled' };

export type ExportFailure =
  | { readonly kind: 'malformed'; readonly field: string }
  /** The file that was chosen is the one that the program itself keeps. */
  | { readonly kind: 'is-data-file' }
  | { readonly kind: 'not-saved'; readonly reason: string };

export interface ImportRequest {
  readonly kind: 'document' | 'sessions';
  readonly fileType: string;
}

/** What a chosen file holds; nothing is changed by it yet. `name` is that of the file. */
export type Imported =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'document'; readonly name: string; readonly document: PlanDocument }
  | { readonly kind: 'sessions'; readonly name: string; readonly text: string };

export type ImportFailure =
  | { readonly kind: 'malformed'; readonly field: string }
  /** `most` in bytes. */
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** Not a text in UTF-8. */
  | { readonly kind: 'not-text' }
  /** Not a document, or one that breaks a rule. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer-version' };
