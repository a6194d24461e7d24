import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noSessionChange } from '#core/record/no-session-change.fixture.ts';
import { emptyBulk, problemsOf, readBulk } from './bulk-draft.ts';

it('asks for nothing where nothing is written', () => {
  const { pieces: _, ...nothing } = noSessionChange;
  expect(readBulk(emptyBulk)).toEqual({ change: nothing, problems: {} });
});

it('reads what is written as it is meant', () => {
  const draft = {
    ...emptyBulk,
    days: '−2',
    half: 'afternoon',
    hours: '1h30',
    lost: '0',
    speed: '1,25x',
    commentMode: 'add',
    comment: ' from paper ',
  } as const;
  expect(readBulk(draft)).toEqual({
    change: {
      days: -2,
      half: 'afternoon',
      minutes: 90,
      lostMinutes: 0,
      speed: 1.25,
      comment: { text: 'from paper', isAdded: true },
    },
    problems: {},
  });
});

it('says everything that is wrong at once, each at its own field', () => {
  const wrong = {
    days: fc.constantFrom('x', '1.5', '99999'),
    hours: fc.constantFrom('3', '-1h', '0', '30h'),
    lost: fc.constantFrom('much', '25h'),
    speed: fc.constantFrom('fast', '9', '0'),
  };
  fc.assert(
    fc.property(fc.record(wrong, { requiredKeys: [] }), (fields) => {
      const { problems } = readBulk({ ...emptyBulk, ...fields });
      expect(Object.keys(problems).sort()).toEqual(Object.keys(fields).sort());
    }),
  );
});

it('says a refusal at the field that asked for it', () => {
  const { change } = readBulk({ ...emptyBulk, days: '1', lost: '2h' });
  const refusals = [
    { kind: 'in-the-future', field: 'day' },
    { kind: 'lost-exceeds-minutes' },
    { kind: 'unknown-session', id: 'x' },
  ] as const;
  const [days, lost, form] = refusals;
  expect(problemsOf(refusals, change)).toEqual({ days, lost, form });
});
