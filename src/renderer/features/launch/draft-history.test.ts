import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginDrafts,
  type DraftHistory,
  redoDraft,
  settleDraft,
  undoDraft,
  withDraft,
} from './draft-history.ts';
import type { LaunchDraft } from './launch-draft.ts';
import { smallDraft } from './small-launch.fixture.ts';

const changes = fc.array(
  fc.oneof(
    fc.record({ price: fc.constantFrom('4', '49', '50') }),
    fc.record({ speed: fc.constantFrom(1, 1.5, 1.75) }),
    fc.record({ startDay: fc.constantFrom('2026-12-01', '2026-12-02') }),
  ),
  { maxLength: 12 },
);
const changed = (history: DraftHistory, change: Partial<LaunchDraft>, held: string | null = null) =>
  withDraft(history, { ...history.draft, ...change }, held);

function allBack(history: DraftHistory): readonly LaunchDraft[] {
  const before = undoDraft(history);
  return before ? [history.draft, ...allBack(before)] : [history.draft];
}

describe('changes of the controls', () => {
  test('are taken back one by one, and made again as they were', () => {
    fc.assert(
      fc.property(changes, (all) => {
        let history = beginDrafts(smallDraft);
        for (const change of all) history = changed(history, change);
        const drafts = allBack(history);
        expect(drafts.at(-1)).toBe(smallDraft);
        for (const [n, draft] of drafts.slice(1).entries()) expect(draft).not.toEqual(drafts[n]);
        let back: DraftHistory = history;
        for (let next = undoDraft(back); next; next = undoDraft(back)) back = next;
        for (let next = redoDraft(back); next; next = redoDraft(back)) back = next;
        expect(back).toEqual(history);
      }),
    );
  });

  test('of a field that is typed in are one, and none once it says again what it said', () => {
    let history = beginDrafts(smallDraft);
    for (const price of ['5', '', '4', '49']) history = changed(history, { price }, 'price');
    expect(undoDraft(history)?.draft).toBe(smallDraft);
    expect(changed(history, { price: smallDraft.price }, 'price')).toMatchObject({ past: [] });
    const again = changed(settleDraft(history), { price: '4' }, 'price');
    expect(undoDraft(again)?.draft.price).toBe('49');
  });

  test('leave no step where nothing changed', () => {
    const history = beginDrafts(smallDraft);
    expect(changed(history, { pattern: { ...smallDraft.pattern } })).toBe(history);
    expect(undoDraft(history)).toBeNull();
    expect(redoDraft(history)).toBeNull();
  });
});
