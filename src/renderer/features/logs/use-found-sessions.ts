import { useEffect } from 'react';
import type { Session } from '#core/plan/document.ts';
import { parseSearch } from '#core/record/parse-search.ts';
import { latestFirst, searchSessions } from '#core/record/search-sessions.ts';
import { remember } from '#core/remember.ts';
import type { Day } from '#core/units.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { type SearchTexts, useSearchTexts } from './use-search-texts.ts';

interface Found {
  readonly query: string;
  readonly texts: SearchTexts;
  readonly today: Day;
  readonly sessions: readonly Session[];
}

const latestFirstOf = remember(latestFirst);
const lastFound = new WeakMap<readonly Session[], Found>();

/** The logs that a query finds, the latest first: by day, half-day, work, title, time and comment. */
export function useFoundSessions(query: string): readonly Session[] {
  const { sessions } = useProgramme();
  const texts = useSearchTexts();
  const { day: today } = useNow();
  const { firstWeekday } = useFormat();
  useEffect(() => {
    // Before the first key is pressed there is mostly time to make what it asks for.
    let next = 0;
    const make = (idle: IdleDeadline) => {
      for (; next < sessions.length && idle.timeRemaining() > 1; next += 1) {
        const session = sessions[next];
        if (session) texts.textOf(session);
      }
      if (next < sessions.length) handle = requestIdleCallback(make);
    };
    let handle = requestIdleCallback(make);
    return () => cancelIdleCallback(handle);
  }, [sessions, texts]);
  const all = latestFirstOf(sessions);
  const known = lastFound.get(sessions);
  if (known?.query === query && known.texts === texts && known.today === today) {
    return known.sessions;
  }
  const { lexicon, line, textOf } = texts;
  const { dayOrder } = lexicon;
  const terms = parseSearch(query, lexicon, { lexicon: line, today, firstWeekday, dayOrder });
  const found = searchSessions(all, terms, textOf);
  lastFound.set(sessions, { query, texts, today, sessions: found });
  return found;
}
