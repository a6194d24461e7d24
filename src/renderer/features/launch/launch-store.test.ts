import { expect, test } from 'vitest';
import { createLaunchStore } from './launch-store.ts';
import { launchDay, smallCurriculum, smallDraft } from './small-launch.fixture.ts';

const launchOf = (kept: Parameters<typeof createLaunchStore>[1] = null) =>
  createLaunchStore(smallDraft, kept, [smallCurriculum], launchDay);

test('what is taken back is drawn as it was, with what was wrong', () => {
  const { store, change, undo, redo } = launchOf();
  const begun = store.getState();
  change({ price: '-5' });
  expect(store.getState()).toMatchObject({ setup: begun.setup, problem: { at: 'price' } });
  undo();
  expect(store.getState()).toMatchObject({ draft: smallDraft, setup: begun.setup, problem: null });
  redo();
  expect(store.getState().problem).toMatchObject({ at: 'price' });
});

test('an undo that was offered for one change takes back no other', () => {
  const { store, change, undo } = launchOf();
  change({ speed: 2 });
  const offered = store.getState().draft;
  change({ price: '49' });
  undo(offered);
  expect(store.getState().draft).toMatchObject({ speed: 2, price: '49' });
  undo();
  undo(offered);
  expect(store.getState().draft).toBe(smallDraft);
});

test('a form that was left goes on where it was, its steps too', () => {
  const left = launchOf();
  left.change({ speed: 2 });
  left.change({ price: '49' }, 'price');
  const { store, change, undo } = launchOf(left.store.getState());
  expect(store.getState()).toMatchObject({
    draft: { speed: 2, price: '49' },
    setup: { subscription: { price: { amount: 4900 } } },
  });
  change({ price: '4' }, 'price');
  undo();
  undo();
  expect(store.getState().draft).toMatchObject({ speed: 2, price: '50' });
});
