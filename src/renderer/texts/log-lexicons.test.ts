import { describe, expect, it } from 'vitest';
import { entriesOf } from '#core/record/join-lexicons.ts';
import { parseLogLine } from '#core/record/parse-log-line.ts';
import { printLogLine } from '#core/record/print-log-line.ts';
import type { Language } from './languages.ts';
import { contextOf, readingOf } from './log-reading.fixture.ts';
import { heardWords, logWords } from './log-words.ts';

describe.each(Object.entries(logWords))('the words of a log in %s', (language, words) => {
  it('mean one thing each, and are written as they are compared', () => {
    const all = entriesOf({ ...words, morningBehindDay: [] });
    expect(new Set(all).size).toBe(all.length);
    for (const word of all) expect(word).toMatch(/^\p{Ll}+(?: \p{Ll}+)*$/u);
  });

  it('mean one thing each, also with what is understood of other languages', () => {
    const all = entriesOf({ ...heardWords(words), morningBehindDay: [] });
    expect(new Set(all).size).toBe(all.length);
  });

  it('say every time of numbers in words and units as its figures do', () => {
    const context = contextOf(language as Language);
    const written = Object.entries(words.numbers).flatMap(([number, phrases]) =>
      phrases.map((phrase) => ({ phrase, number: Number(number) })),
    );
    const whole = written.filter(({ number }) => Number.isInteger(number));
    for (const unit of words.hours) {
      for (const { phrase, number } of written) {
        const hours = readingOf(`${phrase} ${unit}`, context);
        expect(hours, `${phrase} ${unit}`).toBe(readingOf(`${number}h`, context));
      }
      for (const { phrase, number } of whole) {
        const text = `${phrase} ${unit} ${phrase} ${words.minutes.at(-1)}`;
        expect(readingOf(text, context), text).toBe(readingOf(`${number}h ${number}m`, context));
      }
    }
  });

  it('are printed by one that is read', () => {
    const line = {
      day: contextOf('en').today,
      half: 'afternoon' as const,
      minutes: 160 as never,
      speed: 1.75,
      lostMinutes: 20 as never,
      videoMinutes: 95 as never,
      comment: 'hung',
    };
    const context = contextOf(language as Language);
    const read = parseLogLine(printLogLine(line, words), context);
    expect(read).toMatchObject({ ok: true, value: { line } });
  });
});
