import { pageOf } from './app-page.mjs';

/** When the app's first page painted its first content, in milliseconds since 1970. */
export async function firstPaintOf(child) {
  const page = await pageOf(child);
  return page.run(firstContentfulPaint);
}

/** In the page. */
function firstContentfulPaint() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntriesByName('first-contentful-paint')[0];
      if (entry) resolve(performance.timeOrigin + entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
