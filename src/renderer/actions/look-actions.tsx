import type { Theme } from '#core/plan/preferences.ts';
import { nextTextSize } from '../preferences/text-sizes.ts';
import { usePreferences } from '../replica/use-preferences.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { useActions } from './use-actions.ts';

const usualSize = 100;

/** Offers from every screen to change how the program looks. */
export function LookActions() {
  const { t } = useTexts();
  const { preferences, change } = usePreferences();
  const bigger = nextTextSize(preferences.textSize, 1);
  const smaller = nextTextSize(preferences.textSize, -1);
  const theme = (chosen: Theme) => () => change({ theme: chosen });
  useActions({
    'theme-light': theme('light'),
    'theme-dark': theme('dark'),
    'theme-system': theme('system'),
    'text-bigger': {
      run: () => bigger !== null && change({ textSize: bigger }),
      refused: bigger === null ? t('actions.refused.largest') : null,
    },
    'text-smaller': {
      run: () => smaller !== null && change({ textSize: smaller }),
      refused: smaller === null ? t('actions.refused.smallest') : null,
    },
    'text-normal': () => change({ textSize: usualSize }),
  });
  return null;
}
