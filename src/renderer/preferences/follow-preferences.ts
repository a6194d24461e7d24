import type { Preferences } from '#core/plan/preferences.ts';
import { preferencesOf } from '../replica/preferences-of.ts';
import type { Replica } from '../replica/replica.ts';
import { speak } from '../texts/speak.ts';

/**
 * Makes the page speak and look as the learner prefers, from now on; when it answers, it does. The
 * theme is not its affair: the shell sets it, and with it what `prefers-color-scheme` says.
 */
export async function followPreferences({ store }: Replica): Promise<void> {
  const follow = () => {
    const preferences = preferencesOf(store.getState());
    applyLook(document.documentElement, preferences);
    return speak(preferences.language);
  };
  store.subscribe((state, before) => {
    if (preferencesOf(state) !== preferencesOf(before)) void follow();
  });
  window.addEventListener('languagechange', () => void follow());
  await follow();
}

function applyLook(page: HTMLElement, { textSize, motion }: Preferences): void {
  page.style.setProperty('--text-scale', String(textSize / 100));
  page.dataset.motion = motion;
}
