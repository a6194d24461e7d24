import type { ReportRequest } from '#contract/report-file.ts';

const look =
  'width:100%;margin:0 15mm;display:flex;justify-content:space-between;gap:16px;' +
  'font:8px system-ui,sans-serif;color:#656a70;-webkit-print-color-adjust:exact';

/** The foot of every page in the form that Chromium takes: HTML, with classes for the numbers. */
export function reportFoot({ start, end }: ReportRequest['foot']): string {
  return `<div style="${look}"><span>${worded(start)}</span><span>${worded(end)}</span></div>`;
}

function worded(text: string): string {
  return escaped(text)
    .replaceAll('{page}', '<span class="pageNumber"></span>')
    .replaceAll('{pages}', '<span class="totalPages"></span>');
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
