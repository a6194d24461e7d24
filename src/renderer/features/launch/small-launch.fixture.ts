import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { Day } from '#core/units.ts';
import { firstDraft } from './launch-draft.ts';

/** A course without work: what the controls do is the same for any. */
export const smallCurriculum: Curriculum = {
  id: 'small',
  title: 'Small',
  edition: '2021',
  statedHours: null,
  courses: [],
};
export const launchDay = '2026-12-01' as Day;
export const smallDraft = firstDraft(launchDay, [6, 7], smallCurriculum, null);
