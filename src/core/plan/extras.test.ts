import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareHalfDays } from '../calendar/half.ts';
import { readCatalogue } from '../curriculum/catalogue.ts';
import { defaultAvailability } from '../planner/default-availability.ts';
import type { MonthPlan } from '../planner/month-plan.ts';
import type { Day } from '../units.ts';
import type { ProgrammeSetup } from './command.ts';
import { noExtras } from './extras.ts';
import { monthlySetup } from './monthly-setup.fixture.ts';
import { planSetup } from './plan-setup.ts';
import { spreadReserve } from './spread-reserve.ts';

const folder = new URL('../../../resources/catalogues/', import.meta.url);
const today = '2026-12-01' as Day;
const availability = defaultAvailability([6, 7]);
const reserve = spreadReserve({ availability, from: today, before: '2026-12-29' as Day, count: 4 });

function setupOf(edition: string): ProgrammeSetup {
  const name = `deep-learning-specialization-${edition}.json`;
  const curriculum = readCatalogue(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  const extras = { frameworkDay: true, courseEnd: true, reserve, projectDays: 2 };
  return { ...monthlySetup(curriculum, today), availability, extras };
}

function placesOf({ blocks }: MonthPlan, matches: (activity: string) => boolean) {
  return blocks.flatMap((block, index) =>
    block.pieces.flatMap(({ activity }, piece) =>
      matches(activity) ? [index + piece / 1000] : [],
    ),
  );
}

describe.each(['2018', '2021'])('the extras of the edition of %s', (edition) => {
  const setup = setupOf(edition);
  const plan = planSetup(setup, today);

  it('put the day with the frameworks between the lectures of weeks 2 and 3 of course 2', () => {
    const day = placesOf(plan, (id) => id === 'c2w3-framework-day');
    const before = placesOf(plan, (id) => id.startsWith('c2w2-lecture'));
    const after = placesOf(plan, (id) => /^c2w3-(lecture|assignment)/.test(id));
    expect(Math.min(...day)).toBeGreaterThan(Math.max(...before));
    expect(Math.max(...day)).toBeLessThan(Math.min(...after));
  });

  it('put an hour after the last homework of every course', () => {
    for (const course of ['c1', 'c2', 'c4', 'c5']) {
      const end = placesOf(plan, (id) => id === `${course}-course-end`);
      const homework = placesOf(plan, (id) => id.startsWith(course) && id.includes('assignment'));
      expect(Math.min(...end)).toBeGreaterThan(Math.max(...homework));
    }
  });

  it('keep the reserve free, and add no minute but their own', () => {
    const isReserve = (at: MonthPlan['blocks'][number]) =>
      reserve.some((each) => compareHalfDays(each, at) === 0);
    expect(plan.blocks.filter(isReserve)).toEqual([]);
    const minutesOf = ({ blocks, unplaced }: MonthPlan) =>
      [...blocks.flatMap(({ pieces }) => pieces), ...unplaced].reduce(
        (sum, { minutes }) => sum + minutes,
        0,
      );
    const plain = planSetup({ ...setup, extras: noExtras }, today);
    expect(minutesOf(plan) - minutesOf(plain)).toBe(360 + 5 * 60);
  });
});
