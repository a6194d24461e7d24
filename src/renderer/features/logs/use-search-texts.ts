import type { Session } from '#core/plan/document.ts';
import type { LogLexicon } from '#core/record/log-lexicon.ts';
import type { SearchLexicon } from '#core/record/search-lexicon.ts';
import { joinTexts, type SearchText, searchText } from '#core/record/search-sessions.ts';
import { weekMarks } from '#core/record/search-term.ts';
import { minutes } from '#core/units.ts';
import { useActivityWords } from '../../block/use-activity-words.ts';
import { useSessionWords } from '../../block/use-session-words.ts';
import { useWorkNames } from '../../block/use-work-names.ts';
import type { Format } from '../../format/create-format.ts';
import { useFormat } from '../../format/use-format.ts';
import { partsOf } from '../../month/month-half-day.ts';
import { usePlaces } from '../../replica/use-derived.ts';
import { heardWords } from '../../texts/log-words.ts';
import { useLogWords } from '../../texts/use-log-words.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { plainLexicon, searchLexiconOf } from './search-lexicon-of.ts';

/** How logs are searched in the language and the region of the learner. */
export interface SearchTexts {
  readonly lexicon: SearchLexicon;
  /** As lines are read. */
  readonly line: LogLexicon;
  readonly textOf: (session: Session) => SearchText;
}

const one = minutes(1);

type Places = ReturnType<typeof usePlaces>;

const made = new WeakMap<Places, { readonly format: Format; readonly texts: SearchTexts }>();

/**
 * The same for as long as the curriculum and the language are: what each log says is made once, and
 * what many say alike, once for all of them.
 */
export function useSearchTexts(): SearchTexts {
  const { t } = useTexts();
  const format = useFormat();
  const places = usePlaces();
  const names = useWorkNames();
  const words = useSessionWords();
  const { titleOf, tagsOf } = useActivityWords();
  const lineWords = useLogWords();
  const known = made.get(places);
  if (known?.format === format) return known.texts;

  const halfOf = once((half: Session['half']) => searchText([t(`subject.${half}`)], []));
  const workOf = once((activity: string) => {
    const placed = places.get(activity);
    if (!placed) return searchText([titleOf(activity)], []);
    const name = names.short(
      partsOf([{ activity, minutes: one, of: one }], (id) => places.get(id)),
    );
    const marks = weekMarks(placed.course.number, placed.week.number);
    return searchText([name, titleOf(activity), ...tagsOf(placed.activity)], marks);
  });
  const other = searchText([names.short([])], []);
  const timeOf = once((figures: string) => {
    const [time = 0, speed = 0, lost = 0] = figures.split(' ').map(Number);
    const timed = { minutes: minutes(time), speed: speed === 0 ? null : speed };
    const said = t('work.session.lost', { time: format.duration(lost) });
    return searchText([words.timeOf(timed), ...(lost > 0 ? [said] : [])], []);
  });
  const write = ({ half, pieces, minutes: time, speed, lostMinutes, comment }: Session) =>
    joinTexts([
      halfOf(half),
      ...(pieces.length === 0 ? [other] : pieces.map(({ activity }) => workOf(activity))),
      timeOf(`${time} ${speed ?? 0} ${lostMinutes}`),
      ...(comment === '' ? [] : [searchText([comment], [])]),
    ]);

  const line = plainLexicon(heardWords(lineWords));
  const texts = new WeakMap<Session, SearchText>();
  const search: SearchTexts = {
    lexicon: searchLexiconOf(
      format.locale,
      { course: t('logs.courseWords'), week: t('logs.weekWords') },
      line,
    ),
    line,
    textOf: (session) => {
      const text = texts.get(session) ?? write(session);
      texts.set(session, text);
      return text;
    },
  };
  made.set(places, { format, texts: search });
  return search;
}

/** The same function, which makes its answer for each key once. */
function once<Key>(make: (key: Key) => SearchText): (key: Key) => SearchText {
  const texts = new Map<Key, SearchText>();
  return (key) => {
    const text = texts.get(key) ?? make(key);
    texts.set(key, text);
    return text;
  };
}
