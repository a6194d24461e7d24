import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { Half } from '../calendar/half.ts';
import { limits, mostComment } from '../plan/limits.ts';
import type { Day, Minutes } from '../units.ts';
import type { LogLexicon } from './log-lexicon.ts';
import type { LogLine } from './log-line.ts';
import { parseLogLine } from './parse-log-line.ts';
import { printLogLine } from './print-log-line.ts';

/** Of no language, so that none is hard-wired; some of its entries are of several words. */
const lexicon: LogLexicon = {
  today: ['nun'],
  yesterday: ['vor nun', 'ehedem'],
  dayBeforeYesterday: ['vor vor nun'],
  tomorrow: ['bald'],
  months: {
    ...{ 1: ['m1'], 2: ['m2'], 3: ['m3'], 4: ['m4'], 5: ['m5'], 6: ['m6'] },
    ...{ 7: ['m7'], 8: ['m8'], 9: ['m9'], 10: ['m10'], 11: ['m11'], 12: ['m12'] },
  },
  ordinals: ['te'],
  on: ['an'],
  last: ['jüngst'],
  next: ['nächst'],
  this: ['dies'],
  days: ['t'],
  agoBehind: ['her'],
  agoBefore: [],
  weeks: [],
  of: [],
  and: [],
  morningBehindDay: ['bald'],
  times: { 15: [], 30: ['halbe std'], 45: [], 90: [] },
  numbers: {
    ...{ 1: ['ein'], 1.5: ['ein plus'], 2: ['zwo'], 2.5: ['zwo plus'], 3: [], 3.5: [], 4: [] },
    ...{ 4.5: [], 5: [], 5.5: [], 6: [], 6.5: [], 7: [], 7.5: [], 8: [], 8.5: [], 9: [] },
    ...{ 9.5: [], 10: [], 10.5: [], 11: [], 11.5: [], 12: ['zwölf'] },
  },
  weekdays: { 1: ['d1'], 2: ['d2'], 3: ['d3'], 4: ['d4'], 5: ['d5'], 6: ['d6'], 7: ['d7'] },
  morning: ['früh am tag', 'fr'],
  afternoon: ['spät'],
  speed: ['zu'],
  lost: ['weg war'],
  video: ['film', 'film von'],
  hours: ['std', 'stunden'],
  minutes: ['minuten'],
};
const today = '2026-12-15' as Day;
const context = { lexicon, today, dayOrder: 'day-month' as const };

const minutesUpTo = (least: number, most: number) =>
  fc.integer({ min: least, max: most }) as unknown as fc.Arbitrary<Minutes>;
const comment = fc
  .oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('2h 1.75x', '// -', 'weg war 20', '- 5', 'a\n b', '.', ','),
  )
  .map((text) => text.trim());

const lineArbitrary: fc.Arbitrary<LogLine> = fc
  .record({
    day: fc.option(fc.nat(4000).map((days) => addDays(today, -days))),
    half: fc.option(fc.constantFrom<Half>('morning', 'afternoon')),
    minutes: minutesUpTo(1, 1440),
    speed: fc.option(fc.double({ min: limits.speed.least, max: limits.speed.most, noNaN: true })),
    lost: fc.nat(100),
    videoMinutes: fc.option(minutesUpTo(0, limits.videoMinutes.most)),
    comment,
  })
  .map(({ lost, ...line }) => ({
    ...line,
    lostMinutes: Math.floor((line.minutes * lost) / 100) as Minutes,
  }));

describe('a log in one line', () => {
  it('is printed so that it is read as the same log, and every field has its place', () => {
    fc.assert(
      fc.property(lineArbitrary, (line) => {
        const text = printLogLine(line, lexicon);
        const read = parseLogLine(text, context);
        expect(read).toMatchObject({ ok: true, value: { line } });
        if (!read.ok) return;
        const { spans } = read.value;
        const said = spans.map(({ from, to }) => text.slice(from, to)).join(' ');
        expect(said).toBe(text);
      }),
    );
  });

  it('says the same in any order, as long as the comment is last', () => {
    const parts = ['2026-12-03', 'spät', '2h40', '1.75x', 'weg war 20m', 'film 95m'];
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        const line = `${shuffled.join(' ')} - hung`;
        expect(parseLogLine(line, context)).toMatchObject({
          ok: true,
          value: {
            line: {
              day: '2026-12-03',
              half: 'afternoon',
              minutes: 160,
              speed: 1.75,
              lostMinutes: 20,
              videoMinutes: 95,
              comment: 'hung',
            },
          },
        });
      }),
    );
  });

  it('gives hours and speed back, however each is written', () => {
    const total = fc.integer({ min: 1, max: 1440 });
    const speed = fc.integer({ min: 50, max: 400 }).map((hundredths) => hundredths / 100);
    const writeTime = fc.constantFrom<(total: number) => string>(
      // Up to 16 it may be hours, and is refused.
      (time) => `${time}${time <= 16 ? 'm' : ''}`,
      (time) => `${time}m`,
      (time) => `${time} min`,
      (time) => `${Math.floor(time / 60)}h${String(time % 60).padStart(2, '0')}`,
      (time) => `${Math.floor(time / 60)} h ${time % 60}`,
      (time) => `${Math.floor(time / 60)}H${time % 60}min`,
      (time) => `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`,
    );
    const writeSpeed = fc.constantFrom<(value: number) => string>(
      (value) => `${value}x`,
      (value) => `${value} X`,
      (value) => `${value}×`,
      (value) => value.toFixed(2),
      (value) => value.toFixed(2).replace('.', ','),
    );
    const space = fc.constantFrom(' ', '  ', '\t');
    fc.assert(
      fc.property(total, speed, writeTime, writeSpeed, space, (time, at, hours, figure, gap) => {
        const read = parseLogLine(` ${hours(time)}${gap}${figure(at)} `, context);
        expect(read).toMatchObject({ ok: true, value: { line: { minutes: time, speed: at } } });
        const alone = parseLogLine(hours(time), context);
        expect(alone).toMatchObject({ ok: true, value: { line: { minutes: time, speed: null } } });
      }),
    );
  });

  it('never drops a word: what is understood covers the line, or is refused at a place in it', () => {
    const word = fc.constantFrom(
      ...['2h40', '160', '1.75', '2', 'x', '@1.5', 'weg', 'war', '20m', 'film', 'von', '-', '//'],
      ...['d1', 'vor', 'nun', 'fr', 'früh', 'am', 'tag', 'wort', '2026-12-03', ',', '-5', 'std'],
      ...['-2t', '10', 'm3', '3te', '12/10', '10.12.', 'an', 'jüngst', 'nächst', 'dies', 'bald'],
      ...['halbe', '20', '2.5', 'zu', 'zwo', 'plus', 'zwölf', 'minuten', '// zwo std'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join(' ');
        const read = parseLogLine(text, context);
        if (read.ok) {
          let rest = text;
          for (const { from, to } of read.value.spans.toReversed()) {
            rest = rest.slice(0, from) + rest.slice(to);
          }
          expect(rest.replaceAll(/[\s,]/g, '')).toBe('');
        } else {
          const { from, to } = read.error;
          expect(0 <= from && from <= to && to <= text.length).toBe(true);
        }
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseLogLine(text, context);
        if (read.ok) expect(read.value.line.minutes).toBeGreaterThan(0);
      }),
    );
  });

  it('takes a weekday for the latest one that has come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.nat(800), (weekday, ago) => {
        const now = addDays(today, -ago);
        const read = parseLogLine(`d${weekday} 2h`, { ...context, today: now });
        const day = read.ok ? read.value.line.day : null;
        expect(day !== null && day <= now && day > addDays(now, -7)).toBe(true);
      }),
    );
  });

  it('refuses a comment that is too long to be kept', () => {
    expect(parseLogLine(`2h // ${'a'.repeat(mostComment + 1)}`, context)).toMatchObject({
      error: { reason: { kind: 'too-long' }, from: 3 },
    });
  });
});
