import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/temporary-folder.fixture.ts';
import { tellOnce } from './tell-once.ts';

test('what is told once is told the first time alone, and never where that cannot be noted', async () => {
  const folder = await temporaryFolder();
  let count = 0;
  const tell = () => {
    count += 1;
  };
  await tellOnce(join(folder, 'told'), tell);
  await tellOnce(join(folder, 'told'), tell);
  await tellOnce(join(folder, 'none', 'told'), tell);
  expect(count).toBe(1);
});
