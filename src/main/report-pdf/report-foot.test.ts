import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportFoot } from './report-foot.ts';

test('no title of a course becomes markup in the foot of a page', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (start, end) => {
      const empty = reportFoot({ start: '', end: '' }).match(/[<>"]/g)?.length;
      const plain = (text: string) => text.replaceAll(/\{pages?\}/g, '');
      const foot = reportFoot({ start: plain(start), end: plain(end) });
      expect(foot.match(/[<>"]/g)?.length).toBe(empty);
    }),
  );
  expect(reportFoot({ start: '<b>', end: '{page} of {pages}' })).toMatch(
    /&#60;b&#62;.*<span class="pageNumber"><\/span> of <span class="totalPages"><\/span>/,
  );
});
