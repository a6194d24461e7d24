import { useDeferredValue } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { Session } from '#core/plan/document.ts';
import { plainText, searchSessions } from '#core/record/search-sessions.ts';
import { useActivityWords } from '../../block/use-activity-words.ts';
import { useSessionWords } from '../../block/use-session-words.ts';
import type { Format } from '../../format/create-format.ts';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useSessionName } from './use-session-name.ts';

type Texts = WeakMap<Session, string>;

interface Found {
  readonly query: string;
  readonly texts: Texts;
  readonly sessions: readonly Session[];
}

const textsBy = new WeakMap<Curriculum, { readonly format: Format; readonly texts: Texts }>();
const lastFound = new WeakMap<readonly Session[], Found>();

/** The logs that a query finds, the latest first: by day, work, title, time and comment. */
export function useFoundSessions(typed: string): readonly Session[] {
  const { sessions, curriculum } = useProgramme();
  const query = useDeferredValue(typed);
  const format = useFormat();
  const words = useSessionWords();
  const nameOf = useSessionName();
  const { titleOf } = useActivityWords();

  const texts = textsIn(curriculum, format);
  const known = lastFound.get(sessions);
  if (known?.query === query && known.texts === texts) return known.sessions;
  const write = (session: Session) => {
    const { day, pieces } = session;
    const days = [day, format.longDay(day), format.dayWithYear(day)];
    const titles = pieces.map(({ activity }) => titleOf(activity));
    return plainText([...days, nameOf(session), words.wholeOf(session), ...titles].join(' '));
  };
  const found = searchSessions(sessions, query, (session) => {
    const text = texts.get(session) ?? write(session);
    texts.set(session, text);
    return text;
  });
  lastFound.set(sessions, { query, texts, sessions: found });
  return found;
}

/** What is known of the texts of logs in these words; twenty thousand of them take a while. */
function textsIn(curriculum: Curriculum, format: Format): Texts {
  const known = textsBy.get(curriculum);
  if (known?.format === format) return known.texts;
  const texts: Texts = new WeakMap();
  textsBy.set(curriculum, { format, texts });
  return texts;
}
