import { useRef, useState } from 'react';
import { addDays } from '#core/calendar/day.ts';
import { halfDayKey, halves } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import { sessionIndexOf } from '#core/record/record-index.ts';
import { sumMinutes } from '#core/units.ts';
import { ActionKeys } from '../../actions/action-keys.tsx';
import { useSessionWords } from '../../block/use-session-words.ts';
import { useWorkNames } from '../../block/use-work-names.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import type { LogRequest } from '../../log/log-request.ts';
import { useRowCommands } from '../../log/use-row-commands.ts';
import { partsOf } from '../../month/month-half-day.ts';
import { usePlaces } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { firstTabStop, keepFocus } from '../../ui/keep-focus.ts';
import styles from './day-log.module.css';

interface DayLogProps {
  readonly onLog: (request: LogRequest) => void;
}

/** What was logged on a day, today at first: to add to, edit and delete. */
export function DayLog({ onLog }: DayLogProps) {
  const { t } = useTexts();
  const format = useFormat();
  const now = useNow();
  const { sessions } = useProgramme();
  // Counted back from today, so that midnight brings a new day.
  const [back, setBack] = useState(0);
  const day = addDays(now.day, -back);
  const logs = sessionIndexOf(sessions).byHalfDay;
  const logged = halves.flatMap((half) => logs.get(halfDayKey({ day, half })) ?? []);
  const half = back === 0 ? now.half : 'morning';
  return (
    <section className={styles.log} aria-label={t('today.log.label')}>
      <header className={styles.head}>
        <h2>
          {back === 0
            ? t('today.log.today')
            : t('today.log.on', { day: format.dayWithWeekday(day) })}
        </h2>
        {logged.length > 0 ? (
          <p className={styles.sum}>
            {format.duration(sumMinutes(logged.map(({ minutes }) => minutes)))}
          </p>
        ) : null}
        <div className={styles.actions}>
          <Button size="small" aria-label={t('today.log.before')} onClick={() => setBack(back + 1)}>
            ‹
          </Button>
          <Button
            size="small"
            aria-label={t('today.log.after')}
            idle={back === 0}
            onClick={() => setBack(back - 1)}
          >
            ›
          </Button>
          <Button size="small" onClick={() => onLog({ kind: 'new', at: { day, half } })}>
            {t('today.log.add')} <ActionKeys action="log" />
          </Button>
        </div>
      </header>
      {logged.length === 0 ? (
        <p className={styles.empty}>{t('today.log.empty')}</p>
      ) : (
        <ul>
          {logged.map((session) => (
            <LogEntry key={session.id} session={session} onLog={onLog} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface LogEntryProps extends DayLogProps {
  readonly session: Session;
}

function LogEntry({ session, onLog }: LogEntryProps) {
  const { t } = useTexts();
  const names = useWorkNames();
  const words = useSessionWords();
  const places = usePlaces();
  const { remove } = useRowCommands();
  const parts = partsOf(session.pieces, (activity) => places.get(activity));
  const name = names.short(parts);
  const time = words.timeOf(session);
  const entry = useRef<HTMLLIElement>(null);
  const drop = async () => {
    const { current } = entry;
    const others = [current?.nextElementSibling, current?.previousElementSibling];
    const section = current?.closest('section');
    await remove(session, name);
    const roots = [...others, section].filter((root) => root?.isConnected);
    keepFocus(() => firstTabStop(roots.flatMap((root) => root ?? [])));
  };
  return (
    <li ref={entry} className={styles.entry}>
      <span className={styles.words}>
        <span className={styles.half}>{t(`subject.${session.half}`)}</span>
        <b>{name}</b> <span className={styles.figures}>{words.wholeOf(session)}</span>
      </span>
      <span className={styles.actions}>
        <Button
          size="small"
          aria-label={t('today.log.edit', { work: name, time })}
          onClick={() => onLog({ kind: 'edit', session })}
        >
          {t('today.edit')}
        </Button>
        <Button
          size="small"
          aria-label={t('today.log.delete', { work: name, time })}
          onClick={() => void drop()}
        >
          {t('today.delete')}
        </Button>
      </span>
    </li>
  );
}
