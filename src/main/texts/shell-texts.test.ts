import { describe, expect, test } from 'vitest';
import german from './de.json';
import english from './en.json';
import { createShellTexts } from './shell-texts.ts';

describe('the shell’s texts', () => {
  test('are there at once, with what is put into them as it is', () => {
    const { t } = createShellTexts('en-GB');
    expect(t('tray.quit')).toBe('Quit Halfday');
    expect(t('tray.tipTimer', { timer: '<4.1> & more' })).toBe('Halfday · <4.1> & more');
  });

  test('are English where a language is not there, also after a change to it', () => {
    const texts = createShellTexts('tlh');
    expect(texts.language).toBe('en');
    texts.speak('xx-YY');
    expect(texts.t('tray.open')).toBe('Open Halfday');
    expect(texts.language).toBe('en');
  });

  test('are German for a German system, and after a change to it', () => {
    expect(createShellTexts('de-AT').t('tray.quit')).toBe('Halfday beenden');
    const texts = createShellTexts('en-GB');
    texts.speak('de');
    expect(texts.t('reminders.exit.days', { count: 1, day: '17. Dez.' })).toBe(
      'Noch 1 Tag bis zum letzten Kündigungstag (17. Dez.)',
    );
    expect(texts.language).toBe('de');
  });

  // That none is missing, the compiler sees.
  test('in German are no more than the English ones, and fill in the same places', () => {
    expect(placesOf(german)).toEqual(placesOf(english));
  });
});

/** What is filled in where, by key. */
function placesOf(texts: object, prefix = ''): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]: [string, string | object]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, (value.match(/\{\{\w+\}\}/g) ?? []).sort()]]
        : Object.entries(placesOf(value, `${prefix}${key}.`)),
    ),
  );
}
