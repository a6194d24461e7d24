import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findClockReadings } from './find-clock-readings.ts';
import { findImportViolations, listImports } from './find-import-violations.ts';
import { readSources } from './read-sources.ts';

const sources = await readSources(join(import.meta.dirname, '..'));

describe('the fences between the rooms', () => {
  it('stand: no import of the program breaks a law', () => {
    expect(findImportViolations(sources)).toEqual([]);
  });

  it('stand: core tells the same at any time, on any machine', () => {
    expect(findClockReadings(sources)).toEqual([]);
  });

  it('see the program: every room has files, and they import each other', () => {
    for (const room of ['core', 'contract', 'main', 'preload', 'renderer']) {
      const files = sources.filter(({ path }) => path.startsWith(`src/${room}/`));
      expect(files.flatMap(listImports).length, room).toBeGreaterThan(files.length / 2);
    }
  });

  it.each([
    ['src/core/plan/new.ts', `import { readFile } from 'node:fs';`],
    ['src/core/plan/new.ts', `import fs from 'fs';`],
    ['src/core/plan/new.ts', `import { addMonths } from 'date-fns';`],
    ['src/core/plan/new.ts', `import type { Announcement } from '../../contract/api.ts';`],
    ['src/core/plan/new.ts', `import { createRouter } from '../../main/router.ts';`],
    ['src/core/plan/new.ts', `export type Text = import('../../renderer/main.tsx').Text;`],
    ['src/core/plan/new.ts', `export const load = () => import('zod');`],
    ['src/core/plan/new.ts', `export const load = (name: string) => import(name);`],
    ['src/core/plan/new.ts', `import { session } from './document.arbitrary.ts';`],
    ['src/core/plan/new.test.ts', `import { createRouter } from '../../main/router.ts';`],
    ['src/core/calendar/new.ts', `import { z } from 'zod';`],
    ['src/contract/new.ts', `import { z } from 'zod';`],
    ['src/contract/new.ts', `export * from './step-schema.ts';`],
    ['src/contract/new.ts', `import { ok } from '#core/result.ts';`],
    ['src/contract/new-schema.ts', `import { readPlanText } from '../main/store/plan-text.ts';`],
    ['src/contract/new-schema.ts', `import { app } from 'electron';`],
    ['src/preload/new.ts', `import { stepSchema } from '#contract/step-schema.ts';`],
    ['src/preload/new.ts', `const fs = require('node:fs');`],
    ['src/renderer/new.tsx', `import { ipcRenderer } from 'electron';`],
    ['src/renderer/new.tsx', `import { join } from 'node:path';`],
    ['src/renderer/new.tsx', `import { createRouter } from '../main/router.ts';`],
    ['src/renderer/new.tsx', `import { stepSchema } from '#contract/step-schema.ts';`],
    ['src/renderer/new.tsx', `import { createRouter } from '#core/../main/router.ts';`],
    ['src/renderer/new.tsx', `import { addDays } from 'date-fns';`],
    ['src/renderer/new.ts', `export const all = import.meta.glob('../main/*.ts');`],
    ['src/renderer/new.ts', `export const all = import.meta.glob(['./*.ts', '/src/main/*.ts']);`],
    ['src/renderer/new.ts', `export const all = import.meta.glob<string>('../**/*.ts');`],
    ['src/renderer/new.ts', 'export const all = (import.meta as Meta).glob(`../main/*.ts`);'],
    ['src/renderer/new.ts', `export const at = new URL('../main/x.ts', import.meta.url);`],
    ['src/renderer/new.ts', `export const at = new URL(\`../\${room}/x.ts\`, import.meta.url);`],
    ['src/renderer/new.ts', `export const at = import.meta.resolve('../main/x.ts');`],
    ['src/renderer/new.ts', `export const load = (name: string) => import(name);`],
    ['src/main/new.ts', `import { createElement } from 'react';`],
    ['src/main/new.ts', `export { Today } from '../renderer/features/today/today.tsx';`],
  ])('catch what is planted in %s: %s', (path, text) => {
    expect(findImportViolations([{ path, text }])).toMatchObject([{ file: path }]);
  });

  it.each([
    ['Date', `export const now = () => Date.now();`],
    ['Date', `export const now = () => new Date();`],
    ['Date', `export type Moment = Date;`],
    ['Math.random', `export const chance = () => Math.random();`],
    ['Math.random', `const { random } = Math; export const chance = () => random();`],
    ['Math.random', `export const chance = () => Math['random']();`],
    ['performance', `export const now = () => performance.now();`],
    ['crypto', `export const id = () => crypto.randomUUID();`],
    ['crypto', `export const tools = { crypto };`],
    ['globalThis', `export const now = () => globalThis.Date.now();`],
    ['process', `export const now = () => process.hrtime();`],
    ['Intl', `export const zone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;`],
    ['UTCDate of now', `export const now = () => new UTCDate();`],
    ['UTCDate of now', `export const now = () => UTCDate.now();`],
    ['startOfToday', `import { startOfToday } from 'date-fns'; export const now = startOfToday;`],
    ['isPast', `import { isPast as gone } from 'date-fns/isPast'; export const f = gone;`],
  ])('catch %s in core, its calendar included: %s', (named, text) => {
    for (const file of ['src/core/plan/new.ts', 'src/core/calendar/new.ts']) {
      expect(findClockReadings([{ path: file, text }])).toContainEqual({ file, named });
    }
    expect(findClockReadings([{ path: 'src/core/plan/new.arbitrary.ts', text }])).toEqual([]);
  });

  it.each([
    `export const day = new UTCDate(0);`,
    `export const half = Math.floor(1 / 2);`,
    `export const names = { Date: 1, process: 2 }; names.Date = names.process;`,
    `import { addMonths } from 'date-fns'; export const add = addMonths;`,
  ])('let pass in core: %s', (text) => {
    expect(findClockReadings([{ path: 'src/core/calendar/new.ts', text }])).toEqual([]);
  });

  it('catch a circle, of types too', () => {
    const planted = [
      { path: 'src/core/a.ts', text: `import type { B } from './b.ts'; export type A = B;` },
      { path: 'src/core/b.ts', text: `export type { C as B } from './c.ts';` },
      { path: 'src/core/c.ts', text: `import { A } from './a.ts'; export type C = A;` },
    ];
    expect(findImportViolations(planted)).toMatchObject([
      { law: 'no circles: src/core/a.ts -> src/core/b.ts -> src/core/c.ts -> src/core/a.ts' },
    ]);
  });

  it('read what lies on the disk', async () => {
    const project = await mkdtemp(join(tmpdir(), 'halfday-fences-'));
    const path = 'src/core/deep/down/new.ts';
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), `import { app } from 'electron';`);
    const found = findImportViolations(await readSources(project));
    await rm(project, { recursive: true });
    expect(found).toEqual([
      { file: path, imported: 'electron', law: 'core imports nothing outside itself' },
    ]);
  });
});
