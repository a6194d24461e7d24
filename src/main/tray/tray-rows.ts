import type { Half } from '#core/calendar/half.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import { type BlockStatus, blockStates } from '#core/record/block-status.ts';
import { type ClockTime, type Day, type Minutes, sumMinutes } from '#core/units.ts';

/** A half-day of work as the tray's menu names it. */
export interface TrayRow {
  readonly half: Half;
  readonly start: ClockTime;
  /** Of all that is planned in it. */
  readonly length: Minutes;
  readonly status: BlockStatus;
}

/** The half-days with work of `day`, the morning first; none without a programme. */
export function trayRows({ programme }: PlanDocument, day: Day): readonly TrayRow[] {
  if (!programme) return [];
  return blockStates(programme, day)
    .filter(({ block }) => block.day === day)
    .map(({ block, status }) => ({
      half: block.half,
      start: block.start,
      length: sumMinutes(block.pieces.map(({ minutes }) => minutes)),
      status,
    }));
}
