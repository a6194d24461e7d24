import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '#core/plan/history.ts';
import { createFakeBridge } from '../bridge/fake-bridge.ts';
import { createReplica } from './replica.ts';

const steps = fc.array(
  fc.oneof(
    fc
      .constantFrom('system' as const, 'light' as const, 'dark' as const)
      .map((theme): Step => ({ kind: 'change-preferences', changes: { theme } })),
    fc.constantFrom<Step>({ kind: 'undo' }, { kind: 'redo' }),
  ),
  { maxLength: 30 },
);

describe('replica', () => {
  test('holds what the shell holds after every change, whatever is announced or lost', async () => {
    const worlds = fc.record({ steps, lost: fc.func(fc.boolean()), lateBy: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(worlds, async ({ steps, lost, lateBy }) => {
        const bridge = createFakeBridge({ loses: ({ revision }) => lost(revision) });
        // Changes from before this window was there, so that its history is shorter than theirs.
        for (const step of steps.slice(0, lateBy)) await bridge.submit(step);
        const replica = createReplica(bridge, 0);
        await replica.load();
        for (const step of steps.slice(lateBy)) {
          await replica.submit(step);
          const state = replica.store.getState();
          expect(state.status === 'ready' && state.snapshot).toEqual(await bridge.read());
        }
      }),
    );
  });

  test.each([0, 150])(
    'counts the steps that can be undone as the shell does, after %i',
    async (n) => {
      const bridge = createFakeBridge();
      const change = (at: number) =>
        bridge.submit({
          kind: 'change-preferences',
          changes: { theme: at % 2 === 0 ? 'dark' : 'light' },
        });
      for (let at = 0; at < n; at += 1) await change(at);
      const replica = createReplica(bridge);
      await replica.load();
      // More than the shell keeps.
      for (let at = 0; at < 230; at += 1) {
        await change(at);
        const state = replica.store.getState();
        expect(state.status === 'ready' && state.snapshot).toEqual(await bridge.read());
      }
    },
  );

  test('hears what others change', async () => {
    const bridge = createFakeBridge();
    const replica = createReplica(bridge);
    await replica.load();
    await bridge.submit({ kind: 'change-preferences', changes: { theme: 'dark' } });
    const state = replica.store.getState();
    expect(state.status === 'ready' && state.snapshot.document.preferences.theme).toBe('dark');
  });

  test('asks again for what was changed while it was reading', async () => {
    const bridge = createFakeBridge();
    const replica = createReplica(bridge);
    const loading = replica.load();
    await bridge.submit({ kind: 'change-preferences', changes: { theme: 'dark' } });
    await loading;
    const state = replica.store.getState();
    expect(state.status === 'ready' && state.snapshot).toEqual(await bridge.read());
  });

  test('says why it holds nothing, and tries again when asked', async () => {
    const working = createFakeBridge();
    let broken = true;
    const replica = createReplica({
      ...working,
      read: () => (broken ? Promise.reject(new Error('no shell')) : working.read()),
    });
    await replica.load();
    expect(replica.store.getState()).toMatchObject({ status: 'failed' });
    broken = false;
    await replica.load();
    expect(replica.store.getState()).toMatchObject({ status: 'ready' });
  });
});
