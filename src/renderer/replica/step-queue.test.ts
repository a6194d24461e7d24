import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HalfdayApi } from '#contract/api.ts';
import { compareHalfDays } from '#core/calendar/half.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { PlanDocument, Programme, Session, StudySettings } from '#core/plan/document.ts';
import type { Step } from '#core/plan/history.ts';
import { progressOf } from '#core/record/remaining.ts';
import { tickParts } from '#core/record/tick-parts.ts';
import type { Day, Instant, Minutes } from '#core/units.ts';
import { createFakeBridge } from '../bridge/fake-bridge.ts';
import { createReplica } from './replica.ts';
import { rowSourcesOf } from './row-sources.ts';
import { type Ask, createStepQueue } from './step-queue.ts';

const today = '2028-01-01' as Day;
const dark: Step = { kind: 'change-preferences', changes: { theme: 'dark' } };
const light: Step = { kind: 'change-preferences', changes: { theme: 'light' } };

/** A window on a disk that takes its time. */
async function openWindow(document?: PlanDocument) {
  const bridge = createFakeBridge(document ? { document } : {});
  const sent: Step[] = [];
  const slow: HalfdayApi = {
    ...bridge,
    submit: async (step) => {
      sent.push(step);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return bridge.submit(step);
    },
  };
  const replica = createReplica(slow, 0);
  await replica.load();
  const queue = createStepQueue(replica);
  return {
    sent,
    ask: (asked: Ask) => queue(asked, replica.submit),
    read: async () => (await bridge.read()).document.programme as Programme,
    whole: async () => (await bridge.read()).document,
  };
}

/** A block with something to tick, and the steps that its row asks for by Space and by Enter. */
const worlds = fc
  .tuple(documentArbitrary, fc.nat())
  .filter(([{ programme }]) => programme !== null)
  .map(([document, pick]) => {
    const programme = { ...(document.programme as Programme), sessions: [] };
    const { blocks, progress, estimates } = rowSourcesOf(programme);
    const block = blocks[pick % Math.max(1, blocks.length)];
    const parts = block ? tickParts(block, programme, progress, estimates) : [];
    return { document: { ...document, programme }, programme, block, parts };
  })
  .filter(({ parts }) => parts.length > 0);

describe('changes that are asked for while another one is on its way', () => {
  test('Space and then Enter in one row keep the tick and the hours, and tick nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ document, block, parts }) => {
        if (!block) return;
        const at = { day: block.day, half: block.half };
        const session: Session = {
          id: 'hours',
          ...at,
          minutes: 60 as Minutes,
          lostMinutes: 0 as Minutes,
          speed: null,
          videoMinutes: null,
          pieces: block.pieces,
          comment: '',
        };
        const { ask, read } = await openWindow(document);
        const [space, enter] = await Promise.all([
          ask({ kind: 'tick', id: 'space', today, ...at, parts }),
          ask({ kind: 'tick', id: 'enter', today, ...at, parts, session }),
        ]);
        expect([space.ok, enter.ok]).toEqual([true, true]);
        const after = await read();
        expect(after.sessions).toContainEqual(session);
        const alone = await openWindow(document);
        await alone.ask({ kind: 'tick', id: 'space', today, ...at, parts });
        const ticked = progressOf(await alone.read()).ticked;
        expect(progressOf(after).ticked).toEqual(ticked);
        expect(after.ticks.filter((tick) => compareHalfDays(tick, at) === 0).length).toBe(
          (await alone.read()).ticks.filter((tick) => compareHalfDays(tick, at) === 0).length,
        );
      }),
    );
  });

  test('a key pressed twice asks once, whatever ids it was given', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ document, block, parts }) => {
        if (!block) return;
        const { sent, ask } = await openWindow(document);
        const { day, half } = block;
        const press = (id: string) => ask({ kind: 'tick', id, today, day, half, parts });
        const [one, two] = await Promise.all([press('one'), press('two')]);
        expect(two).toEqual(one);
        expect(sent).toHaveLength(1);
      }),
    );
  });

  test('keep what each of them changes in a whole, whoever is quicker', async () => {
    const changes = fc.array(
      fc.constantFrom<Partial<StudySettings>>(
        { lectureLead: 0 },
        { lectureLead: 3 },
        { background: 'new' },
        { background: 'strong' },
      ),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(worlds, changes, async ({ document, programme }, changes) => {
        const { ask, read } = await openWindow(document);
        await Promise.all(
          changes.map((change) =>
            ask(({ study }) => ({ kind: 'change-study', study: { ...study, ...change } })),
          ),
        );
        expect((await read()).study).toEqual(Object.assign({}, programme.study, ...changes));
      }),
    );
  });

  test('keep what each of them changes in the preferences', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ document }) => {
        const { ask, whole } = await openWindow(document);
        const turnOff = (kind: 'blockStart' | 'evening' | 'exit') =>
          ask((_programme, { reminders }) => ({
            kind: 'change-preferences',
            changes: { reminders: { ...reminders, [kind]: false } },
          }));
        await Promise.all([turnOff('blockStart'), turnOff('evening'), turnOff('exit')]);
        const { reminders } = (await whole()).preferences;
        expect([reminders.blockStart, reminders.evening, reminders.exit]).not.toContain(true);
      }),
    );
  });

  test('send nothing where nothing is left to say at their turn', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ document }) => {
        const { sent, ask } = await openWindow(document);
        const [, late] = await Promise.all([ask(dark), ask(() => null)]);
        expect(late.ok).toBe(true);
        expect(sent).toEqual([dark]);
      }),
    );
  });

  test('a change of the plan that is asked for twice is one plan', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ document }) => {
        const { ask, read } = await openWindow(document);
        const before = (await read()).plans.length;
        const press = (planId: string) =>
          ask({
            kind: 'revise',
            planId,
            at: `${today}T09:00:00.000Z` as Instant,
            today,
            changes: {},
            why: { kind: 'settings' },
          });
        const [one, two] = await Promise.all([press('one'), press('two')]);
        expect(two).toEqual(one);
        expect((await read()).plans.length).toBeLessThanOrEqual(before + 1);
      }),
    );
  });

  test('say that there is nothing to change where there is no programme', async () => {
    const { ask } = await openWindow();
    expect(await ask(({ study }) => ({ kind: 'change-study', study }))).toMatchObject({
      error: { kind: 'no-programme' },
    });
  });

  test('take their turn in the order they were asked for, two undos both', async () => {
    const steps = fc.array(fc.constantFrom<Step>(dark, light, { kind: 'undo' }, { kind: 'redo' }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (asked) => {
        const { sent, ask } = await openWindow();
        await Promise.all(asked.map(ask));
        expect(sent).toEqual(
          asked.filter((step, n) => step.kind !== 'change-preferences' || step !== asked[n - 1]),
        );
      }),
    );
  });
});
