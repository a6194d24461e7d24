import { isAbsolute, join, relative, sep } from 'node:path';

// A map, because an object would also know `constructor`.
const types: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['woff2', 'font/woff2'],
]);

export interface Asset {
  readonly path: string;
  readonly type: string;
}

/** The file under `root` that an address names; null if it is outside, or of no type we serve. */
export function findAsset(root: string, url: string): Asset | null {
  const pathname = decodePath(url);
  if (pathname === null || pathname.includes('\0')) return null;
  const path = join(root, pathname);
  const inside = relative(root, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    return null;
  }
  const type = types.get(path.slice(path.lastIndexOf('.') + 1));
  return type === undefined ? null : { path, type };
}

function decodePath(url: string): string | null {
  try {
    // Decoded before it is joined: `%2e%2e%2f` must not become a step up afterwards.
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
}
