import { firstPage } from './app-page.mjs';
import { devtoolsPipe } from './devtools-pipe.mjs';

const firstContentfulPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const entry = list.getEntriesByName('first-contentful-paint')[0];
    if (entry) resolve(performance.timeOrigin + entry.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

/** When the app's first page painted its first content, in milliseconds since 1970. */
export async function firstPaintOf(child) {
  const devtools = devtoolsPipe(child);
  const target = await firstPage(devtools);
  const { sessionId } = await devtools.send('Target.attachToTarget', {
    targetId: target,
    flatten: true,
  });
  for (;;) {
    try {
      const { result } = await devtools.send(
        'Runtime.evaluate',
        { expression: firstContentfulPaint, awaitPromise: true, returnByValue: true },
        sessionId,
      );
      if (typeof result.value === 'number') return result.value;
    } catch (error) {
      // A page that is just loading throws its first context away.
      if (/closed its pipe/.test(error.message)) throw error;
    }
  }
}
