import { describe, expect, test } from 'vitest';
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
});
