import { useEffect } from 'react';
import type { Session } from '#core/plan/document.ts';
import { parseSearch } from '#core/record/parse-search.ts';
import { latestFirst, searchSessions } from '#core/record/search-sessions.ts';
import { remember } from '../../replica/remember.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { type SearchTexts, useSearchTexts } from './use-search-texts.ts';

interface Found {
  readonly query: string;
  readonly texts: SearchTexts;
  readonly sessions: readonly Session[];
}

const latestFirstOf = remember(latestFirst);
const lastFound = new WeakMap<readonly Session[], Found>();

/** The logs that a query finds, the latest first: by day, half-day, work, title, time and comment. */
export function useFoundSessions(query: string): readonly Session[] {
  const { sessions } = useProgramme();
  const texts = useSearchTexts();
  useEffect(() => {
    // Before the first key is pressed there is mostly time to make what it asks for.
    const handle = requestIdleCallback(() => {
      for (const session of sessions) texts.textOf(session);
    });
    return () => cancelIdleCallback(handle);
  }, [sessions, texts]);
  const all = latestFirstOf(sessions);
  const known = lastFound.get(sessions);
  if (known?.query === query && known.texts === texts) return known.sessions;
  const found = searchSessions(all, parseSearch(query, texts.lexicon), texts.textOf);
  lastFound.set(sessions, { query, texts, sessions: found });
  return found;
}
