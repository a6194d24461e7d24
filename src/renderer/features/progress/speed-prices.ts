import { type SpeedPrice, whatSpeedBuys } from '#core/forecast/what-speed-buys.ts';
import type { Programme } from '#core/plan/document.ts';
import { remember } from '#core/remember.ts';

const offered = [1, 1.25, 1.5, 1.75, 2];

/** What each of a few speeds would save, that of the settings among them, from slow to fast. */
export const speedPricesOf = remember((programme: Programme): readonly SpeedPrice[] =>
  [...new Set([...offered, programme.study.speeds.target])]
    .sort((a, b) => a - b)
    .map((speed) => whatSpeedBuys(programme, speed)),
);
