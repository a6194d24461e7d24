import { defaultPreferences, type Preferences } from '#core/plan/preferences.ts';
import type { ReplicaState } from './replica.ts';

/** What the learner prefers; what everybody has at first, as long as the document is not there. */
export function preferencesOf(state: ReplicaState): Preferences {
  return state.status === 'ready' ? state.snapshot.document.preferences : defaultPreferences;
}
