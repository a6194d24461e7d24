import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../setup/problem.mjs';
import { driveApp } from './drive-app.mjs';
import { onOwnDisplay } from './on-own-display.mjs';
import { median, round } from './statistics.mjs';
import { within } from './within.mjs';

const runs = 15;
const patienceMs = 120_000;
const openingMs = 30_000;
const settleMs = 200;

/** The group `quick_log`: from its key to the frame in which the window shows its focused field. */
export function measureQuickLog() {
  return onOwnDisplay('Quick log, from its key to its field', async ({ env }, note) => {
    const measure = (app, main) => openings(app, main, note);
    const times = await driveApp('The quick log', { env, patienceMs }, measure);
    return { quick_log: { open_ms: round(median(times)) } };
  });
}

async function openings(app, main, note) {
  await takeKey(app, main);
  const quick = await quickLogOf(app);
  await quick.getByRole('textbox').first().waitFor();
  const times = [];
  // The first time the window was never seen before: it does not count.
  for (let run = -1; run < runs; run += 1) {
    const painted = quick.evaluate(untilPainted);
    // Its listeners are there once the page has answered something after them.
    await quick.evaluate(() => 0);
    const pressed = await pressKey(app);
    const shown = await within(openingMs, 'The quick log did not come at its key', painted);
    const opened = shown - pressed;
    await pressKey(app);
    // What the system says of the focus comes a moment later.
    await sleep(settleMs);
    if (run >= 0) times.push(opened);
    note(`${run + 1} of ${runs}`);
  }
  return times;
}

/** Has the app register its key anew, and keeps what is to be done at it. */
async function takeKey(app, main) {
  await app.evaluate(({ globalShortcut }) => {
    globalShortcut.register = (_keys, press) => Reflect.set(globalThis, 'pressQuickLogKey', press);
  });
  await main.evaluate(() =>
    window.halfday.submit({
      kind: 'change-preferences',
      changes: { shortcuts: { 'quick-log': 'Mod+Shift+F9' } },
    }),
  );
}

/** The page of the quick log, which the app makes some seconds after its window. */
async function quickLogOf(app) {
  for (const end = Date.now() + openingMs; Date.now() < end; await sleep(100)) {
    const page = app.windows().find((each) => each.url().includes('view=quick-log'));
    if (page) return page;
  }
  throw new Problem('The app made no quick log.');
}

/** Presses the key in the main process, and answers when, in milliseconds since 1970. */
function pressKey(app) {
  return app.evaluate(() => {
    const pressed = Date.now();
    Reflect.get(globalThis, 'pressQuickLogKey')();
    return pressed;
  });
}

/** In the page: when the frame after the new line got the focus is on the screen. */
function untilPainted() {
  return new Promise((resolve) => {
    const stop = new AbortController();
    window.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        stop.abort();
        // The second frame begins when the first has been drawn.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
      },
      { signal: stop.signal },
    );
  });
}
