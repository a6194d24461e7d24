import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curriculumArbitrary } from './catalogue.arbitrary.ts';
import { readCatalogue } from './catalogue.ts';
import { type Curriculum, type ExtraKind, isOptional, listActivities } from './curriculum.ts';
import { estimateActivities } from './estimate-activities.ts';
import { extrasOfKind, frameworkWeek, withExtras } from './extras.ts';
import { steadySpeed } from './speed-plan.ts';

const folder = new URL('../../../resources/catalogues/', import.meta.url);
const kinds: readonly ExtraKind[] = ['framework-day', 'course-end'];
const some = fc.subarray([...kinds]);
const pace = { speeds: steadySpeed(1.75), pauseRatio: 0.6 };

function idsOf(curriculum: Curriculum): readonly string[] {
  return listActivities(curriculum).map(({ activity }) => activity.id);
}

function editionOf(year: string): Curriculum {
  const name = `deep-learning-specialization-${year}.json`;
  return readCatalogue(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

describe('withExtras', () => {
  it('adds what was asked for once, and leaves all else in its order', () => {
    fc.assert(
      fc.property(curriculumArbitrary, some, some, (curriculum, first, second) => {
        const both = withExtras(withExtras(curriculum, first), second);
        expect(both).toEqual(withExtras(curriculum, [...first, ...second]));
        const added = new Set(kinds.flatMap((kind) => extrasOfKind(both, kind)));
        expect(idsOf(both).filter((id) => !added.has(id))).toEqual(idsOf(curriculum));
        expect(new Set(idsOf(both)).size).toBe(idsOf(both).length);
        for (const kind of kinds) {
          const isAsked = first.includes(kind) || second.includes(kind);
          if (!isAsked) expect(extrasOfKind(both, kind)).toEqual([]);
        }
      }),
    );
  });

  it('ends every course with its hour, after all homework', () => {
    fc.assert(
      fc.property(curriculumArbitrary, (curriculum) => {
        const { courses } = withExtras(curriculum, ['course-end']);
        for (const { id, weeks } of courses) {
          expect(weeks.at(-1)?.activities.at(-1)).toMatchObject({ id: `${id}-course-end` });
        }
      }),
    );
  });

  it('takes no minute from any other activity', () => {
    fc.assert(
      fc.property(curriculumArbitrary, (curriculum) => {
        const plain = estimateActivities(curriculum, pace, {});
        const more = estimateActivities(withExtras(curriculum, kinds), pace, {});
        for (const [id, estimate] of plain) expect(more.get(id)).toEqual(estimate);
        for (const { activity } of listActivities(withExtras(curriculum, kinds))) {
          if (activity.kind !== 'extra') continue;
          expect(isOptional(activity)).toBe(true);
          expect(more.get(activity.id)?.minutes).toBe(activity.minutes);
        }
      }),
    );
  });

  it.each(['2018', '2021'])('comes before week 3 of course 2 in the edition of %s', (year) => {
    const curriculum = editionOf(year);
    expect(frameworkWeek(curriculum)?.id).toBe('c2w3');
    const week = withExtras(curriculum, kinds).courses[1]?.weeks[2];
    expect(week?.activities.map(({ id }) => id)).toEqual([
      'c2w3-framework-day',
      ...(frameworkWeek(curriculum)?.activities ?? []).map(({ id }) => id),
      'c2-course-end',
    ]);
  });
});
