import { BrowserWindow, type WebContents } from 'electron';
import { type ReportRequest, reportAddress } from '#contract/report-file.ts';
import { ownContents } from '../ipc/own-contents.ts';
import type { Page } from '../page.ts';
import { pagePreferences } from '../window/page-preferences.ts';
import { reportFoot } from './report-foot.ts';

/** A page that has not said by then that it is drawn never will, in milliseconds. */
const longestDrawing = 60_000;
/** Inches; the page lays itself out for the paper without those at the sides. */
const margins = { top: 0.5, bottom: 0.62, left: 0.59, right: 0.59 };
/** Wide enough for any paper; the page itself has the width of its own. */
const size = { width: 900, height: 1200 };

export interface ReportPrinter {
  /** The bytes of a PDF. One is printed at a time. */
  print(request: ReportRequest): Promise<Uint8Array>;
  /** Told by a page that nothing of it is still to be drawn; only the one that is printed counts. */
  drawn(sender: WebContents): void;
}

/** Prints the report in a window that nobody sees: our own page, under the rules of every other. */
export function createReportPrinter(page: Page, preload: string): ReportPrinter {
  let tellDrawn: (sender: WebContents) => void = () => {};
  return {
    drawn: (sender) => tellDrawn(sender),
    async print({ paper, foot }) {
      const over = new AbortController();
      const window = new BrowserWindow({
        ...size,
        show: false,
        webPreferences: { ...pagePreferences(preload), backgroundThrottling: false },
      });
      const { webContents } = window;
      ownContents(webContents);
      try {
        const isDrawn = new Promise<void>((resolve) => {
          tellDrawn = (sender) => {
            if (sender === webContents) resolve();
          };
        });
        const address = new URL(page.url);
        address.searchParams.set(reportAddress, paper);
        const drawing = Promise.all([isDrawn, window.loadURL(address.href)]);
        const printing = drawing.then(() =>
          webContents.printToPDF({
            pageSize: paper,
            margins,
            printBackground: true,
            displayHeaderFooter: true,
            headerTemplate: '<span></span>',
            footerTemplate: reportFoot(foot),
            generateTaggedPDF: true,
            generateDocumentOutline: true,
          }),
        );
        return await Promise.race([printing, failure(window, over.signal)]);
      } finally {
        over.abort();
        tellDrawn = () => {};
        window.destroy();
      }
    },
  };
}

/** Fails if the window closes, its process dies or it takes too long, unless it is told that all is over. */
function failure(window: BrowserWindow, over: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), longestDrawing);
    over.addEventListener('abort', () => clearTimeout(timer));
    window.once('closed', () => reject(new Error('closed')));
    window.webContents.once('render-process-gone', (_event, { reason }) => {
      reject(new Error(reason));
    });
  });
}
