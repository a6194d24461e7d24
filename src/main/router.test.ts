import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Announcement } from '#contract/api.ts';
import { mostPayload } from '#contract/most-payload.ts';
import { mostImported } from '#contract/transfer.ts';
import { commandArbitrary } from '#core/plan/document.arbitrary.ts';
import { emptyDocument } from '#core/plan/document.ts';
import { applyStep, type Step, startHistory } from '#core/plan/history.ts';
import { fail, ok } from '#core/result.ts';
import { createRouter } from './router.ts';
import { programmeStep, session } from './router-steps.fixture.ts';
import { failingDisk } from './store/faulty-disk.fixture.ts';
import { openStore, type Store } from './store/open-store.ts';
import { temporaryFolder } from './store/temporary-folder.fixture.ts';

const dark = { kind: 'change-preferences', changes: { theme: 'dark' } };
const light = { kind: 'change-preferences', changes: { theme: 'light' } };
const now = () => new Date('2026-12-01T09:00:00.000Z');

async function routerIn(folder: string, given?: Store) {
  const store = given ?? (await openStore({ folder, now }));
  const announced: Announcement[] = [];
  const announce = (announcement: Announcement) => void announced.push(announcement);
  return { store, announced, router: createRouter({ store, clockOffset: 0, announce }) };
}

describe('a router', () => {
  it('announces and answers a step only when it is on the disk', async () => {
    const folder = await temporaryFolder();
    const { store, router } = await routerIn(folder);
    const order: string[] = [];
    const slow: Store = {
      ...store,
      document: store.document,
      async save(document) {
        order.push(`before: ${router.snapshot().document.preferences.theme}`);
        const saved = await store.save(document);
        order.push(`disk: ${(await openStore({ folder, now })).document.preferences.theme}`);
        return saved;
      },
    };
    const watched = createRouter({
      store: slow,
      clockOffset: 0,
      announce: () => order.push(`told: ${watched.snapshot().document.preferences.theme}`),
    });
    expect(await watched.submit(dark)).toEqual(ok({ revision: 1 }));
    expect(order).toEqual(['before: system', 'disk: dark', 'told: dark']);
  });

  it('takes steps one after the other, however they arrive', async () => {
    const folder = await temporaryFolder();
    const { router, announced } = await routerIn(folder);
    const steps = [dark, { kind: 'undo' }, { kind: 'undo' }, light, dark, { kind: 'undo' }];
    const answers = await Promise.all(steps.map((step) => router.submit(step)));
    expect(
      answers.map((answer) => (answer.ok ? answer.value.revision : answer.error.kind)),
    ).toEqual([1, 2, 'nothing-to-undo', 3, 4, 5]);
    expect(announced.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
    expect(router.snapshot()).toMatchObject({
      document: { preferences: { theme: 'light' } },
      revision: 5,
      undoable: 1,
      redoable: 1,
    });
    expect((await openStore({ folder, now })).document.preferences.theme).toBe('light');
  });

  it('writes no step into another document than the one it was made for', async () => {
    const folder = await temporaryFolder();
    const { router, announced } = await routerIn(folder);
    const shown = router.epoch();
    const opening = router.exclusively(async () => router.beginAnew());
    const answers = [router.submit(dark), router.submit(dark, shown)];
    await opening;
    answers.push(router.submit(dark, shown));
    for (const answer of answers) expect(await answer).toEqual(fail({ kind: 'another-document' }));
    expect(announced).toEqual([]);
    expect(await router.submit(dark, router.epoch())).toEqual(ok({ revision: 2 }));
  });

  it('settles idle only after every step that was submitted', async () => {
    const folder = await temporaryFolder();
    const { router } = await routerIn(folder);
    void router.submit(dark);
    void router.submit(light);
    await router.idle();
    expect((await openStore({ folder, now })).document.preferences.theme).toBe('light');
  });

  it('changes nothing while the disk is full, and goes on when it is not', async () => {
    const folder = await temporaryFolder();
    let code: string | null = 'ENOSPC';
    const disk = failingDisk('write', () => code);
    const { router, announced } = await routerIn(folder, await openStore({ folder, now, disk }));
    const before = router.snapshot();
    expect(await router.submit(dark)).toEqual(
      fail({ kind: 'not-saved', reason: 'ENOSPC', folder }),
    );
    expect(router.snapshot()).toEqual(before);
    expect(announced).toEqual([]);
    code = null;
    expect(await router.submit(dark)).toEqual(ok({ revision: 1 }));
  });

  it('keeps on the disk what a replica gets from the announcements, whatever is submitted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.nat()),
        fc.integer({ min: 1, max: 12 }),
        async (seeds, count) => {
          const folder = await temporaryFolder();
          const { router, announced } = await routerIn(folder);
          for (let i = 0; i < count; i += 1) {
            const { document } = router.snapshot();
            const [seed] = seeds.take(1);
            const [step] = fc.sample(stepArbitrary(document, `step-${i}`), {
              seed: seed ?? 0,
              numRuns: 1,
            });
            await router.submit(step);
          }
          const { document, revision } = router.snapshot();
          const replica = announced.reduce((history, { step }) => {
            const next = applyStep(history, step);
            return next.ok ? next.value : history;
          }, startHistory(emptyDocument));
          expect(revision).toBe(announced.length);
          expect(replica.document).toEqual(document);
          expect(await openStore({ folder, now })).toMatchObject({
            notices: [],
            document: revision === 0 ? emptyDocument : document,
          });
        },
      ),
    );
  });
});

function stepArbitrary(...args: Parameters<typeof commandArbitrary>): fc.Arbitrary<Step> {
  return fc.oneof(
    { weight: 4, arbitrary: commandArbitrary(...args) },
    fc.constant<Step>({ kind: 'undo' }),
    fc.constant<Step>({ kind: 'redo' }),
  );
}

describe('what a window may send', () => {
  it('is refused as malformed if it is no step, and changes nothing', async () => {
    const { router, announced } = await routerIn(await temporaryFolder());
    const payload = fc.anything({ withBigInt: true, withDate: true, withMap: true });
    await fc.assert(
      fc.asyncProperty(payload, async (value) => {
        expect(await router.submit(value)).toMatchObject({
          ok: false,
          error: { kind: 'malformed' },
        });
      }),
    );
    expect(announced).toEqual([]);
  });

  it('is refused when it is enormous, or holds itself', async () => {
    const { router } = await routerIn(await temporaryFolder());
    const itself: Record<string, unknown> = { kind: 'undo' };
    itself.itself = itself;
    for (const payload of [{ ...dark, more: 'x'.repeat(mostPayload) }, itself]) {
      expect(await router.submit(payload)).toEqual(fail({ kind: 'malformed', field: 'size' }));
    }
  });

  it('may be as long as a file when it is an import, and no longer', async () => {
    const { router } = await routerIn(await temporaryFolder());
    expect(await router.submit(programmeStep)).toMatchObject({ ok: true });
    const comment = 'x'.repeat(1000);
    const sessions = Array.from({ length: 1400 }, (_, index) => ({
      ...session,
      id: `import-${index}`,
      minutes: 1,
      lostMinutes: 0,
      comment,
    }));
    const log = { kind: 'log-sessions', today: '2026-12-02', sessions };
    expect(JSON.stringify(log).length).toBeGreaterThan(mostPayload);
    expect(await router.submit(log)).toEqual(ok({ revision: 2 }));
    const { document } = router.snapshot();
    const replace = { kind: 'replace-document', document };
    expect(await router.submit(replace)).toEqual(ok({ revision: 3 }));
    const more = 'x'.repeat(mostImported);
    expect(await router.submit({ ...replace, more })).toEqual(
      fail({ kind: 'malformed', field: 'size' }),
    );
  });

  it.each([
    ['half an hour less than none', { minutes: -30 }, 'out-of-range'],
    ['no time at all', { minutes: 0 }, 'out-of-range'],
    ['half a minute', { minutes: 0.5 }, 'out-of-range'],
    ['25 hours', { minutes: 1500 }, 'out-of-range'],
    ['a huge figure', { minutes: Number.MAX_VALUE }, 'out-of-range'],
    ['endless time', { minutes: Number.POSITIVE_INFINITY }, 'out-of-range'],
    ['no number', { minutes: Number.NaN }, 'out-of-range'],
    ['a number in words', { minutes: '60' }, 'malformed'],
    ['nothing typed', { minutes: '' }, 'malformed'],
    ['more lost than spent', { lostMinutes: 61 }, 'lost-exceeds-minutes'],
    ['speed 0', { speed: 0 }, 'out-of-range'],
    ['speed 16', { speed: 16 }, 'out-of-range'],
    ['a comment of 10,000 characters', { comment: 'x'.repeat(10_000) }, 'too-long'],
    ['a day in the year 1', { day: '0001-01-01' }, 'not-a-day'],
    ['a day in the year 1969', { day: '1969-12-31' }, 'day-out-of-range'],
    ['February 29 of a common year', { day: '2026-02-29' }, 'not-a-day'],
    ['an empty day', { day: '' }, 'not-a-day'],
    ['no day', { day: null }, 'malformed'],
    ['tomorrow', { day: '2026-12-03' }, 'in-the-future'],
    ['a third half of the day', { half: 'night' }, 'malformed'],
    [
      'an activity of elsewhere',
      { pieces: [{ activity: 'x', minutes: 5, of: 5 }] },
      'unknown-activity',
    ],
  ])('is refused, with its reason, for %s', async (_, change, kind) => {
    const { router } = await routerIn(await temporaryFolder());
    expect(await router.submit(programmeStep)).toEqual(ok({ revision: 1 }));
    const before = router.snapshot();
    const step = { kind: 'log-session', today: '2026-12-02', session: { ...session, ...change } };
    expect(await router.submit(step)).toMatchObject({ ok: false, error: { kind } });
    expect(router.snapshot()).toEqual(before);
  });

  it.each([
    ['endless hours', (text: string) => text.replace('"statedHours":5', '"statedHours":1e300')],
    ['a lecture of years', (text: string) => text.replace('"seconds":600', '"seconds":1e12')],
    ['one id twice', (text: string) => text.replaceAll('c1w1-assignment-1', 'c1w1-lecture-01')],
  ])('is refused for a curriculum with %s', async (_, change) => {
    const { router } = await routerIn(await temporaryFolder());
    const step = JSON.parse(change(JSON.stringify(programmeStep)));
    expect(await router.submit(step)).toMatchObject({ ok: false });
    expect(router.snapshot()).toMatchObject({ revision: 0, document: emptyDocument });
  });

  it('is kept as text, markup and all', async () => {
    const { router } = await routerIn(await temporaryFolder());
    await router.submit(programmeStep);
    const comment = '<script>alert(1)</script>\u0000\ud800';
    const step = { kind: 'log-session', today: '2026-12-02', session: { ...session, comment } };
    expect(await router.submit(step)).toEqual(ok({ revision: 2 }));
    expect(router.snapshot().document.programme?.sessions).toEqual([{ ...session, comment }]);
  });

  it('is taken without what does not belong to it', async () => {
    const { router, announced } = await routerIn(await temporaryFolder());
    await router.submit({ ...dark, __proto__: { x: 1 }, document: 'mine' });
    expect(announced).toEqual([{ step: dark, revision: 1 }]);
  });
});
