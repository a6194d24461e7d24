import { appOrigin } from '#contract/names.ts';

const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** Where the window's page is: in the program itself, or on the server of `npm run dev`. */
export interface Page {
  readonly url: string;
  readonly isServed: boolean;
}

/** The page of the program, unless a server on this machine has it. */
export function choosePage(server: string | undefined): Page {
  if (server === undefined) return { url: `${appOrigin}/index.html`, isServed: false };
  if (!thisMachine.includes(new URL(server).hostname)) {
    throw new Error(`the page cannot come from ${server}: it is not this machine`);
  }
  return { url: server, isServed: true };
}

/** True of an address under the scheme and host that the page has. */
export function isOfPage(page: Page, url: string): boolean {
  if (!URL.canParse(url)) return false;
  // `origin` is "null" for a scheme that this parser doesn't know.
  const [own, other] = [new URL(page.url), new URL(url)];
  return own.protocol === other.protocol && own.host === other.host;
}
