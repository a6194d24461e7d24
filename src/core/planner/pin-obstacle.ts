import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Minutes } from '../units.ts';
import type { PinObstacle } from './pin.ts';
import {
  furthestWithin,
  type PlacedPin,
  type Progress,
  progressLeaving,
  progressThrough,
  sortPins,
} from './pin-bounds.ts';
import { mostRoom, type PlanBasis } from './plan-task.ts';
import type { WorkQueue, WorkQueues } from './work-queues.ts';

const nothing: Progress = { lectures: 0, homework: 0 };

/**
 * What keeps `pin` from being kept with the pins that are; null if they all can be. They can if from
 * any moment on, the work that may not be done before it and must be done by some later pin fits in
 * between (the condition for work with release times and deadlines that may be interrupted).
 */
export function pinObstacle(
  basis: PlanBasis,
  kept: readonly PlacedPin[],
  pin: PlacedPin,
): PinObstacle | null {
  const { queues } = basis;
  const all = sortPins([...kept, pin]);
  const here = all.filter(({ index }) => index === pin.index);
  const minutes = here.reduce((sum, each) => sum + each.minutes, 0);
  const room = mostRoom(basis, pin.index, pin.index);
  if (minutes > room) {
    return {
      kind: 'too-long',
      activities: activitiesOf(queues, here),
      ...inMinutes(minutes, room),
    };
  }
  const contrary = kept.filter((other) => !areInOrder(queues, other, pin));
  if (contrary.length > 0) {
    return { kind: 'against-pins', activities: activitiesOf(queues, contrary) };
  }
  return roomObstacle(basis, all, pin);
}

/** Whether what must be done by the earlier of two pins may be done before the later one. */
function areInOrder(queues: WorkQueues, a: PlacedPin, b: PlacedPin): boolean {
  if (a.index === b.index) return true;
  const [earlier, later] = a.index < b.index ? [a, b] : [b, a];
  const least = progressThrough(queues, [earlier], nothing);
  const most = furthestWithin(queues, progressLeaving(queues, [later]));
  return least.lectures <= most.lectures && least.homework <= most.homework;
}

function roomObstacle(
  basis: PlanBasis,
  pins: readonly PlacedPin[],
  pin: PlacedPin,
): PinObstacle | null {
  const { queues } = basis;
  let obstacle: PinObstacle | null = null;
  for (const from of [0, ...pins.map(({ index }) => index)]) {
    const coming = pins.filter(({ index }) => index >= from);
    const isStart = from === 0;
    const begun = isStart ? nothing : furthestWithin(queues, progressLeaving(queues, coming));
    let reached = begun;
    for (const [n, each] of coming.entries()) {
      reached = progressThrough(queues, [each], reached);
      if (coming[n + 1]?.index === each.index) continue;
      const minutes = reached.lectures + reached.homework - begun.lectures - begun.homework;
      const room = mostRoom(basis, from, each.index);
      if (minutes <= room) continue;
      const there = coming.filter(({ index }) => index === each.index);
      if (each.index !== pin.index) {
        obstacle ??= { kind: 'against-pins', activities: activitiesOf(queues, there) };
        continue;
      }
      const own = new Set(activitiesOf(queues, there));
      const activities = activitiesBetween(queues, begun, reached).filter((id) => !own.has(id));
      return { kind: 'no-room-before', activities, ...inMinutes(minutes, room) };
    }
  }
  return obstacle;
}

function activitiesOf(queues: WorkQueues, pins: readonly PlacedPin[]): readonly ActivityId[] {
  return pins.flatMap(({ isHomework, item }) => {
    const { items } = isHomework ? queues.homework : queues.lectures;
    return items[item]?.activity ?? [];
  });
}

function activitiesBetween(
  { lectures, homework }: WorkQueues,
  from: Progress,
  to: Progress,
): readonly ActivityId[] {
  const within = ({ items, starts }: WorkQueue, start: number, end: number) =>
    items
      .filter((_, n) => (starts[n] ?? 0) < end && (starts[n + 1] ?? 0) > start)
      .map(({ activity }) => activity);
  return [
    ...within(lectures, from.lectures, to.lectures),
    ...within(homework, from.homework, to.homework),
  ];
}

function inMinutes(minutes: number, room: number): { minutes: Minutes; room: Minutes } {
  return { minutes: minutes as Minutes, room: room as Minutes };
}
