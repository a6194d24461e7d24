import { compareHalfDays, type HalfDay } from '../calendar/half.ts';
import type { Pin } from '../planner/pin.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Command, PlanChanges } from './command.ts';
import type { Programme } from './document.ts';
import type { PlanReason } from './plan-reason.ts';
import type { Refusal } from './refusal.ts';
import { swapPins } from './swap-pins.ts';

export type PinCommand = Extract<Command, { kind: 'pin' | 'unpin' | 'swap' }>;

/** The pins that a command asks for, as a change of the plan, and how history calls it. */
export interface PinMove {
  readonly changes: PlanChanges;
  readonly why: PlanReason;
}

/** True of pins of one activity to one half-day for the same minutes. */
export function isSamePin(a: Pin, b: Pin): boolean {
  return isSamePlace(a, b) && a.minutes === b.minutes;
}

/** What a command of the learner's hand changes; pins of the past are dropped on the way. */
export function movePins(programme: Programme, command: PinCommand): Result<PinMove, Refusal> {
  const pins = programme.pins.filter(({ day }) => day >= command.today);
  switch (command.kind) {
    case 'pin': {
      const { from, pins: added } = command;
      const [first] = added;
      if (!first) return fail({ kind: 'nothing-to-move' });
      const named = new Set(added.map(({ activity }) => activity));
      const isLeft = (pin: Pin) => from && isAt(pin, from) && named.has(pin.activity);
      const kept = pins.filter((pin) => !isLeft(pin) && !added.some((a) => isSamePlace(a, pin)));
      const to = { day: first.day, half: first.half };
      return ok(moveTo([...kept, ...added], from ?? null, to));
    }
    case 'unpin': {
      const { day, half, activity } = command;
      const kept = pins.filter(
        (pin) => !isAt(pin, { day, half }) || (activity !== undefined && pin.activity !== activity),
      );
      if (kept.length === pins.length) return fail({ kind: 'nothing-to-move' });
      return ok(moveTo(kept, { day, half }, null));
    }
    case 'swap': {
      const { a, b } = command;
      const swapped = swapPins(programme, command);
      if (!swapped.ok) return swapped;
      const kept = pins.filter((pin) => !isAt(pin, a) && !isAt(pin, b));
      return ok(moveTo([...kept, ...swapped.value], a, b));
    }
  }
}

function moveTo(pins: readonly Pin[], from: HalfDay | null, to: HalfDay | null): PinMove {
  return { changes: { pins }, why: { kind: 'move', from, to } };
}

function isSamePlace(a: Pin, b: Pin): boolean {
  return a.activity === b.activity && isAt(a, b);
}

/** True of one half-day. */
export function isAt(a: HalfDay, b: HalfDay): boolean {
  return compareHalfDays(a, b) === 0;
}
