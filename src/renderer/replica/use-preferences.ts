import type { PreferenceChanges } from '#core/plan/command.ts';
import type { Preferences } from '#core/plan/preferences.ts';
import { useSnapshot, useSubmit } from './use-replica.ts';

interface ShownPreferences {
  readonly preferences: Preferences;
  /** Changes these alone: what was changed elsewhere meanwhile stays. */
  readonly change: (changes: PreferenceChanges) => void;
}

/** How the learner likes the program, and the way to change it. */
export function usePreferences(): ShownPreferences {
  const preferences = useSnapshot(({ document }) => document.preferences);
  const submit = useSubmit();
  return {
    preferences,
    change: (changes) => void submit({ kind: 'change-preferences', changes }),
  };
}
