import { expect, it } from 'vitest';
import { createSerialQueue } from './serial-queue.ts';

it('runs one task at a time, in order, and outlives one that fails', async () => {
  const queue = createSerialQueue();
  const log: string[] = [];
  const task = (name: string, turns: number) => async () => {
    log.push(`${name} begins`);
    for (let turn = 0; turn < turns; turn += 1) await null;
    log.push(`${name} ends`);
    if (name === 'b') throw new Error('b failed');
    return name;
  };
  const answers = [queue.run(task('a', 9)), queue.run(task('b', 3)), queue.run(task('c', 0))];
  const settled = Promise.allSettled(answers);
  await queue.idle();
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
});
