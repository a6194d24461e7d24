import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { weekListsOf } from './week-lists.ts';

it('the lists hold an activity once, and guess no length', () => {
  fc.assert(
    fc.property(documentArbitrary, ({ programme }) => {
      if (!programme) return;
      const [plan] = programme.plans;
      const lists = weekListsOf(plan.blocks, plan.acceptedOn, rowSourcesOf(programme));
      const listed = lists.flatMap(({ items }) => items);
      expect(new Set(listed.map(({ activity }) => activity.id)).size).toBe(listed.length);
      for (const { activity, length } of listed) {
        const isUnknown = activity.kind === 'lecture' && activity.seconds === null;
        if (isUnknown) expect(length.kind).toBe('about');
      }
    }),
  );
});
