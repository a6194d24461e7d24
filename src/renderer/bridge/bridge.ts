import type { HalfdayApi } from '#contract/api.ts';
import type { bridgeName } from '#contract/names.ts';

declare global {
  interface Window {
    readonly [bridgeName]?: HalfdayApi;
  }
}

/** The way to the shell; in a plain browser, while developing, a fake one that forgets. */
export async function openBridge(): Promise<HalfdayApi> {
  if (window.halfday) return window.halfday;
  if (import.meta.env.DEV) {
    const { openBrowserBridge } = await import('./browser-bridge.ts');
    return openBrowserBridge();
  }
  throw new Error('the window was opened without its bridge');
}
