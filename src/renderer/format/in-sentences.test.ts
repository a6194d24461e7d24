import { expect, test } from 'vitest';
import { inSentences } from './in-sentences.ts';

test('what ends in a full stop gets no other', () => {
  const said = inSentences(['81 % rechtzeitig, sicher bis 29. Dez.', '12 Kurswochen', 'Nach dir.']);
  expect(said).toBe('81 % rechtzeitig, sicher bis 29. Dez. 12 Kurswochen. Nach dir.');
});
