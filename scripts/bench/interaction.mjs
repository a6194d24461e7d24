import { setTimeout as sleep } from 'node:timers/promises';
import { driveApp } from './drive-app.mjs';
import { onOwnDisplay } from './on-own-display.mjs';
import { percentile, round } from './statistics.mjs';

const patienceMs = 300_000;
const settleMs = 400;

/**
 * The group `interaction`: a day in the app with twenty thousand logs, from each key and click to the
 * frame after it.
 */
export function measureInteraction() {
  return onOwnDisplay('Interaction, with 20,000 logs', async ({ env }, note) => {
    const world = { env: { ...env, HALFDAY_NOW: '2026-12-01T09:00' }, patienceMs };
    const times = await driveApp('The interaction', world, async (_app, window) => {
      note('logging');
      await window.evaluate(logMany);
      await window.evaluate(watch);
      note('a day');
      await liveADay(window);
      return window.evaluate(() => window.eventTimes);
    });
    return {
      interaction: {
        p95_ms: round(percentile(times, 95), 0),
        max_ms: round(Math.max(...times), 0),
        events: times.length,
      },
    };
  });
}

/** What a learner does in a day, and looks at. */
async function liveADay(window) {
  const press = async (...keys) => {
    for (const key of keys) {
      await window.keyboard.press(key);
      await sleep(settleMs);
    }
  };
  for (let round = 0; round < 3; round += 1) {
    await press('Control+1');
    // Without a row at hand nothing would be ticked, and the undo would take the logs away.
    await window.getByRole('article').first().getByRole('checkbox').focus();
    await press(' ', 'Control+z');
    await window.getByRole('article').first().getByRole('checkbox').focus();
    await press('Enter', 'Control+z', 'j', 'k');
    await press('Control+2', 'Control+3', 'Control+,', 'Control+4');
    await window.getByRole('grid').waitFor();
    await window.getByRole('searchbox').focus();
    await press('n', 'o', 't', 'e', 'Backspace', 'Backspace', 'Backspace', 'Backspace');
    await window.getByRole('grid').focus();
    await press('ArrowDown', 'PageDown', 'PageDown', 'End', 'Home', 'Delete', 'Control+z');
    // The first Escape empties the field of the palette, the second closes it.
    await press('Control+k', '2', '.', '3', 'Escape', 'Escape');
  }
}

/** In the page: twenty thousand logs of the years before, in one step. */
async function logMany() {
  const { document } = await window.halfday.read();
  const { courses } = document.programme.curriculum;
  const activities = courses.flatMap(({ weeks }) => weeks.flatMap((week) => week.activities));
  const sessions = Array.from({ length: 20_000 }, (_, at) => ({
    id: `bench-${at}`,
    day: new Date(Date.UTC(2020, 0, 1 + Math.floor(at / 10))).toISOString().slice(0, 10),
    half: at % 10 < 5 ? 'morning' : 'afternoon',
    minutes: 20 + (at % 30),
    lostMinutes: 0,
    speed: at % 2 === 0 ? 1.5 : null,
    videoMinutes: null,
    pieces: [{ activity: activities[at % activities.length].id, minutes: 1, of: 60 }],
    comment: at % 100 === 0 ? `Note ${at}` : '',
  }));
  const logged = await window.halfday.submit({
    kind: 'log-sessions',
    today: '2026-12-01',
    sessions,
  });
  if (!logged.ok) throw new Error(JSON.stringify(logged.error));
}

/** In the page: notes of each key and click how long it took to the frame after it. */
function watch() {
  window.eventTimes = [];
  for (const type of ['keydown', 'click']) {
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        // The second frame begins when the first has been drawn.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => window.eventTimes.push(performance.now() - timeStamp)),
        );
      },
      { capture: true },
    );
  }
}
