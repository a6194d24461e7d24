import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appOrigin } from '#contract/names.ts';
import { contentPolicy } from './content-policy.ts';
import { findAsset } from './find-asset.ts';

const { protocol: schemeWithColon, host } = new URL(appOrigin);
const scheme = schemeWithColon.slice(0, -1);

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Answers `app://halfday/…` with the files under `root`, each under the content policy. */
export function serveApp(root: string): void {
  protocol.handle(scheme, async ({ url, method }) => {
    const asset = new URL(url).host === host && method === 'GET' ? findAsset(root, url) : null;
    if (!asset) return answer(404, null, 'text/plain');
    try {
      return answer(200, await readFile(asset.path), asset.type);
    } catch {
      return answer(404, null, 'text/plain');
    }
  });
}

function answer(status: number, body: Buffer | null, type: string): Response {
  return new Response(body && new Uint8Array(body), {
    status,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': contentPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
