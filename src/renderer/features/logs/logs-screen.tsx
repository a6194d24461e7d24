import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '#core/plan/document.ts';
import { sumMinutes } from '#core/units.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { LogDialog } from '../../log/log-dialog.tsx';
import { useProgramme } from '../../replica/use-replica.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { LogList } from './log-list.tsx';
import styles from './logs-screen.module.css';
import { useFoundSessions } from './use-found-sessions.ts';
import { useLogCommands } from './use-log-commands.ts';
import { useSelection } from './use-selection.ts';

/** Every hour that was logged: to search, add to, edit, move and delete, one or many at once. */
export function LogsScreen() {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const { sessions } = useProgramme();
  const [query, setQuery] = useState('');
  const found = useFoundSessions(query);
  const selection = useSelection(found);
  const { remove } = useLogCommands();
  const [edited, setEdited] = useState<string | null>(null);
  // What is being edited stays, so that no search takes what was typed with it.
  const listed = withEdited(found, sessions, edited);
  const [isAdding, setAdding] = useState(false);
  const [bulk, setBulk] = useState<readonly Session[] | null>(null);
  const chosen = () => found.filter(({ id }) => selection.has(id));
  const total = sumMinutes(found.map(({ minutes }) => minutes));
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('logs.title')}</h1>
        <p className={styles.summary} role="status">
          {t('logs.summary', { count: found.length, time: format.hours(total) })}
        </p>
      </header>
      <div className={styles.tools}>
        <TextField
          type="search"
          className={styles.search}
          label={t('logs.search')}
          placeholder={t('logs.searchHint')}
          value={query}
          onChange={setQuery}
        />
        <Button kind="primary" onClick={() => setAdding(true)}>
          {t('logs.add')}
        </Button>
      </div>
      {selection.size > 0 ? (
        <section className={styles.bulk} aria-label={t('logs.chosen', { count: selection.size })}>
          <p className={styles.chosen}>{t('logs.chosen', { count: selection.size })}</p>
          <Button onClick={() => selection.choose(found.map(({ id }) => id))}>
            {t('logs.all', { count: found.length })}
          </Button>
          <Button onClick={() => selection.clear()}>{t('logs.none')}</Button>
          <Button onClick={() => setBulk(chosen())}>{t('logs.change')}</Button>
          <Button kind="danger" onClick={() => void remove(chosen())}>
            {t('logs.delete', { count: selection.size })}
          </Button>
        </section>
      ) : null}
      {listed.length === 0 ? (
        <p className={styles.empty}>
          {sessions.length === 0 ? t('logs.empty') : t('logs.notFound', { query: query.trim() })}
        </p>
      ) : (
        <LogList
          sessions={listed}
          query={query}
          selection={selection}
          edited={edited}
          onEdit={(session) => setEdited(session?.id ?? null)}
          onDelete={(which) => void remove(which)}
        />
      )}
      {isAdding ? (
        <LogDialog
          request={{ kind: 'new', at: { day: now.day, half: now.half } }}
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
