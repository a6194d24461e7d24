import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyDocument } from '#core/plan/document.ts';
import { fail, ok } from '#core/result.ts';
import { openHome } from '../store/open-home.ts';
import { writePlanText } from '../store/plan-text.ts';
import { temporaryFolder } from '../store/temporary-folder.fixture.ts';
import { createDataFolder } from './change-data-folder.ts';

async function asked(choices: readonly string[]) {
  const userData = await temporaryFolder();
  const home = await openHome({ userData, now: () => new Date('2026-12-01T09:00:00Z') });
  const left = [...choices];
  let opened = 0;
  const ask = createDataFolder({
    home,
    userData,
    chooseFolder: async () => left.shift() ?? null,
    exclusively: (task) => task(),
    onOpened: () => {
      opened += 1;
    },
    quit: () => {},
  });
  return { home, ask, timesOpened: () => opened };
}

it.each([null, 'move', {}, { kind: 'erase' }, { kind: 'use-found', folder: '/etc' }])(
  'does nothing for %j',
  async (payload) => {
    const { ask, home } = await asked(['/nowhere']);
    expect(await ask(payload)).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    expect(home.isUsualFolder).toBe(true);
  },
);

it('uses only a folder that the dialog led to, and was offered last', async () => {
  const folder = join(await temporaryFolder(), 'other');
  await mkdir(folder);
  await writeFile(join(folder, 'halfday.json'), writePlanText(emptyDocument));
  const { ask, home, timesOpened } = await asked([folder, folder]);
  const cancelled = ok({ kind: 'cancelled' });
  for (const kind of ['use-found', 'begin-there']) expect(await ask({ kind })).toEqual(cancelled);
  expect(await ask({ kind: 'move' })).toEqual(fail({ kind: 'found', folder }));
  expect(await ask({ kind: 'begin-there' })).toEqual(cancelled);
  expect(timesOpened()).toBe(0);
  expect(await ask({ kind: 'use-found' })).toEqual(ok({ kind: 'opened' }));
  expect(home.path).toBe(join(folder, 'halfday.json'));
  expect(timesOpened()).toBe(1);
  expect(await ask({ kind: 'use-found' })).toEqual(cancelled);
});

it('gives nothing up for a second look at a file that is there', async () => {
  const { ask, timesOpened } = await asked([]);
  expect(await ask({ kind: 'retry' })).toEqual(ok({ kind: 'cancelled' }));
  expect(timesOpened()).toBe(0);
});
