import { expect, test } from 'vitest';
import { lengthOfLine, lengthsOf } from './length-words.ts';
import { isOdd } from './line-words.ts';
import { readImport } from './read-import.ts';

test('each activity has the length that its line gives, or one that is marked as guessed', () => {
  const text = '- a (7:30)\n- Homework one 2h\n- b\n- Quiz: c\n- Reading d, 10 pages';
  const read = readImport({ text, name: null }, 'Mine');
  if (!read.ok) throw new Error(read.error.kind);
  const lengths = [...lengthsOf(read.value.curriculum).values()];
  expect(lengths.map(({ isGuessed }) => isGuessed)).toEqual([false, false, true, true, false]);
  expect(lengths[0]?.minutes).toBe(7.5);
  expect(lengths[1]?.minutes).toBe(120);
  for (const { minutes } of lengths) expect(minutes).toBeGreaterThan(0);
});

test('what is guessed or left out is told of its own line, so that no sentence slips in', () => {
  const text =
    'Week 1\n- a (7:30)\n- Notes: bring a calculator\nWe meet on Monday.\n- Quiz (5 min)';
  const read = readImport({ text, name: null }, 'Mine');
  if (!read.ok) throw new Error(read.error.kind);
  const { lines, curriculum } = read.value;
  const lengths = lengthsOf(curriculum);
  const toCheck = lines.filter((line) => isOdd(line) || lengthOfLine(line, lengths)?.isGuessed);
  expect(toCheck.map(({ line }) => line)).toEqual([3, 4]);
});
