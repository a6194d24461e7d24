import { type Paper, papers, reportAddress } from '#contract/report-file.ts';

/** The paper that a page is asked to draw the report for, by its address; null for a window. */
export function paperOf(search: string): Paper | null {
  const asked = new URLSearchParams(search).get(reportAddress);
  return papers.find((paper) => paper === asked) ?? null;
}
