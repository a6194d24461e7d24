import { useRef, useState } from 'react';
import { reachElement } from '../../actions/arrival.ts';
import { keyGroups } from '../../actions/key-rows.ts';
import { useActions } from '../../actions/use-actions.ts';
import { useChordWords, useKeysOf, useShortcuts } from '../../actions/use-shortcuts.ts';
import { isMac } from '../../frame/key-event.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Settled } from '../../ui/settled.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Section } from './section.tsx';
import { ShortcutRow } from './shortcut-row.tsx';
import styles from './shortcuts.module.css';
import { useChangeShortcut } from './use-change-shortcut.ts';

/** Every action with its key, to be changed, turned off or given back. */
export function ShortcutsSection() {
  const { t } = useTexts();
  const keysOf = useKeysOf();
  const { text } = useChordWords();
  const shortcuts = useShortcuts();
  const change = useChangeShortcut();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useActions({ shortcuts: () => reachElement(search.current) });
  const groups = keyGroups(query, {
    keysOf,
    nameOf: (action) => t(`actions.names.${action}`),
    textOf: text,
  });
  const isEmpty = groups.length === 0;
  const empty = t('actions.shortcuts.empty', { query: query.trim() });
  return (
    <Section
      title={t('actions.shortcuts.title')}
      note={t(isMac ? 'actions.shortcuts.noteMac' : 'actions.shortcuts.note')}
    >
      <div className={styles.head}>
        <TextField
          ref={search}
          type="search"
          className={styles.search}
          label={t('actions.shortcuts.search')}
          placeholder={t('actions.keys.placeholder')}
          value={query}
          onChange={setQuery}
        />
        <Button idle={Object.keys(shortcuts).length === 0} onClick={() => void change.resetAll()}>
          {t('actions.shortcuts.resetAll')}
        </Button>
      </div>
      <Settled text={isEmpty ? empty : ''} />
      {isEmpty ? <p>{empty}</p> : null}
      <div className={styles.groups}>
        {groups.map(({ group, rows }) => (
          <section key={group} className={styles.group}>
            <h3>{t(`actions.groups.${group}`)}</h3>
            <ul>
              {rows.map(({ action }) => (
                <ShortcutRow key={action} action={action} change={change} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}
