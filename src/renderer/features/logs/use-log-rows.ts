import type { Session } from '#core/plan/document.ts';
import { useSessionWords } from '../../block/use-session-words.ts';
import type { Format } from '../../format/create-format.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePlaces } from '../../replica/use-derived.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { useSessionName } from './use-session-name.ts';

/** A log in words, as a row of the list says it. */
export interface LogRow {
  readonly day: string;
  readonly half: string;
  readonly work: string;
  readonly time: string;
  /** What was lost, and the comment; empty if there is neither. */
  readonly note: string;
  readonly choose: string;
  readonly edit: string;
  readonly delete: string;
}

type Rows = WeakMap<Session, LogRow>;

const made = new WeakMap<object, { readonly format: Format; readonly rows: Rows }>();

/** The words of a log, the very same object each time, so that no row is drawn twice. */
export function useLogRows(): (session: Session) => LogRow {
  const { t } = useTexts();
  const format = useFormat();
  const places = usePlaces();
  const words = useSessionWords();
  const nameOf = useSessionName();
  const known = made.get(places);
  const rows: Rows = known?.format === format ? known.rows : new WeakMap();
  if (known?.rows !== rows) made.set(places, { format, rows });
  const write = (session: Session): LogRow => {
    const { half, lostMinutes, comment } = session;
    const lost =
      lostMinutes > 0 ? t('work.session.lost', { time: format.duration(lostMinutes) }) : '';
    const day = format.dayWithYear(session.day);
    const work = nameOf(session);
    const time = words.timeOf(session);
    return {
      day,
      half: t(`subject.${half}`),
      work,
      time,
      note: [lost, comment].filter(Boolean).join(' · '),
      choose: t('logs.choose', { work, day }),
      edit: t('today.log.edit', { work, time }),
      delete: t('today.log.delete', { work, time }),
    };
  };
  return (session) => {
    const row = rows.get(session) ?? write(session);
    rows.set(session, row);
    return row;
  };
}
