import fc from 'fast-check';
import type { Half } from '../calendar/half.ts';
import type { Piece } from '../planner/month-plan.ts';
import type { Minutes } from '../units.ts';
import type { SessionChange } from './change-sessions.ts';

const minutes = (least: number, most: number) =>
  fc.option(fc.integer({ min: least, max: most }) as unknown as fc.Arbitrary<Minutes>);

/** What may be asked of many logs, sensible or not. */
export const sessionChangeArbitrary: fc.Arbitrary<SessionChange> = fc.record({
  days: fc.oneof(fc.constant(0), fc.integer({ min: -40, max: 40 })),
  half: fc.option(fc.constantFrom<Half>('morning', 'afternoon')),
  minutes: minutes(1, 200),
  lostMinutes: minutes(0, 40),
  speed: fc.option(fc.constantFrom(1, 1.5)),
  comment: fc.option(fc.record({ text: fc.string({ maxLength: 9 }), isAdded: fc.boolean() })),
  pieces: fc.option(fc.constantFrom<'planned' | readonly Piece[]>('planned', [])),
});
