import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { forecastProgramme } from '#core/forecast/forecast-programme.ts';
import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import type { Day } from '#core/units.ts';
import { dataFileOf, freshMonth } from './fixtures/month-under-way.ts';
import { programmeIn } from './fixtures/programme-in.ts';
import { RunningApp } from './fixtures/running-app.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'halfday-forecasts-'));
});
test.afterEach(() => rm(folder, { recursive: true, maxRetries: 5, retryDelay: 100 }));

async function forecastsOf(app: RunningApp): Promise<readonly ForecastSnapshot[]> {
  return (await app.read()).document.programme?.forecasts ?? [];
}

test('each day that the app sees keeps what was forecast on it, once, whatever is undone', async () => {
  const fresh = freshMonth();
  const programme = programmeIn(fresh);
  const days = ['2026-12-01', '2026-12-02', '2026-12-02', '2026-12-04'] as Day[];
  const file = new RunningApp(folder, {}).dataFile;
  await writeFile(file, dataFileOf(fresh));
  for (const [index, day] of days.entries()) {
    const app = new RunningApp(folder, { now: `${day}T09:00` });
    await app.start();
    const seen = [...new Set(days.slice(0, index + 1))];
    await expect.poll(async () => (await forecastsOf(app)).map((said) => said.day)).toEqual(seen);
    const kept = await forecastsOf(app);
    const said = forecastProgramme(programme, day);
    expect(kept.at(-1)).toMatchObject({
      p10: said.finish.p10,
      p50: said.finish.p50,
      p90: said.finish.p90,
      inTime: Math.round(said.inTime * 1000) / 1000,
    });
    // No step of the learner's: nothing to undo, and an undo of something else leaves it.
    expect((await app.read()).undoable).toBe(0);
    await app.submit({ kind: 'change-preferences', changes: { theme: 'dark' } });
    await app.submit({ kind: 'undo' });
    expect(await forecastsOf(app)).toEqual(kept);
    await app.kill();
  }
});
