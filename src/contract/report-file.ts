import type { ExportFailure } from './transfer.ts';

/** The sizes of paper that a report may be laid out for. */
export const papers = ['A4', 'Letter'] as const;

export type Paper = (typeof papers)[number];

/** Wherever `{page}` and `{pages}` stand in the foot, the printer puts their numbers. */
export interface ReportRequest {
  readonly paper: Paper;
  /** What the dialog calls such files. */
  readonly fileType: string;
  /** What stands at the foot of each page, at its start and at its end. */
  readonly foot: { readonly start: string; readonly end: string };
}

export type ReportFailure =
  | ExportFailure
  /** The pages could not be drawn. */
  | { readonly kind: 'not-printed'; readonly reason: string };

/** The word in the address of the page that has it draw the report, for the paper that it names. */
export const reportAddress = 'report';
