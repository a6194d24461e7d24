import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { Session } from '#core/plan/document.ts';
import { sumMinutes } from '#core/units.ts';
import { newId } from '../../clock/new-id.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { LogDialog } from '../../log/log-dialog.tsx';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useLatest } from '../../ui/use-latest.ts';
import { BulkBar } from './bulk-bar.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { LogList } from './log-list.tsx';
import styles from './logs-screen.module.css';
import { NoLogs } from './no-logs.tsx';
import { useFoundSessions } from './use-found-sessions.ts';
import { useLogCommands } from './use-log-commands.ts';
import { useSelection } from './use-selection.ts';

/** Every hour that was logged: to search, add to, edit, move and delete, one or many at once. */
export function LogsScreen() {
  const { t } = useTexts();
  const format = useFormat();
  const now = useNow();
  const id = useId();
  const { sessions } = useProgramme();
  const [typed, setTyped] = useState('');
  // A key is shown at once, and what it finds when there is time for it.
  const query = useDeferredValue(typed);
  const found = useFoundSessions(query);
  const selection = useSelection(found);
  const { remove } = useLogCommands();
  const [edited, setEdited] = useState<string | null>(null);
  // What is being edited stays, so that no search takes what was typed with it.
  const listed = useMemo(() => withEdited(found, sessions, edited), [found, sessions, edited]);
  // The id that the new log has, or would have had.
  const [added, setAdded] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const add = () => {
    setAdded(newId());
    setAdding(true);
  };
  const [bulk, setBulk] = useState<readonly Session[] | null>(null);
  const chosen = () => found.filter((session) => selection.has(session.id));
  const removeChosen = useLatest((session: Session | null) => {
    void remove(session ? [session] : chosen()).then(toLogs);
  });
  const screen = useRef<HTMLDivElement>(null);
  const toLogs = () => keepFocus(() => screen.current?.querySelector<HTMLElement>('[data-logs]'));
  const chooseNone = () => {
    selection.clear();
    toLogs();
  };
  const total = useMemo(() => sumMinutes(found.map(({ minutes }) => minutes)), [found]);
  const number = format.number(found.length);
  return (
    <div ref={screen} className={styles.screen}>
      <header className={styles.head}>
        <h1 id={`${id}-title`}>{t('logs.title')}</h1>
        <p id={`${id}-summary`} className={styles.summary} role="status">
          {t('logs.summary', { count: found.length, number, time: format.hours(total) })}
        </p>
      </header>
      <div className={styles.tools}>
        <TextField
          type="search"
          className={styles.search}
          label={t('logs.search')}
          placeholder={t('logs.searchHint', { day: format.day(now.day) })}
          value={typed}
          onChange={setTyped}
        />
        <Button kind="primary" onClick={add}>
          {t('logs.add')}
        </Button>
      </div>
      {selection.size > 0 ? (
        <BulkBar
          selection={selection}
          foundCount={found.length}
          onChange={() => setBulk(chosen())}
          onNone={chooseNone}
          onDelete={() => removeChosen(null)}
        />
      ) : null}
      {listed.length === 0 ? (
        <NoLogs
          why={
            sessions.length === 0 ? t('logs.empty') : t('logs.notFound', { query: query.trim() })
          }
        />
      ) : (
        <LogList
          sessions={listed}
          query={query}
          selection={selection}
          edited={edited}
          added={isAdding ? null : added}
          describedBy={`${id}-title ${id}-summary`}
          onEdit={setEdited}
          onDelete={removeChosen}
        />
      )}
      {isAdding && added ? (
        <LogDialog
          request={{ kind: 'new', id: added, at: { day: now.day, half: now.half } }}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {bulk ? <BulkDialog sessions={bulk} onClose={() => setBulk(null)} /> : null}
    </div>
  );
}

/** `found` with the log that is edited, at the top where the search has not found it. */
function withEdited(
  found: readonly Session[],
  sessions: readonly Session[],
  edited: string | null,
): readonly Session[] {
  if (edited === null || found.some(({ id }) => id === edited)) return found;
  const session = sessions.find(({ id }) => id === edited);
  return session ? [session, ...found] : found;
}
