import { useRef, useState } from 'react';
import type { Chord } from '#contract/chord.ts';
import { ChordKeys } from '../actions/action-keys.tsx';
import { actionOffers, standingOf } from '../actions/action-offers.ts';
import { holds, keyGroups } from '../actions/key-rows.ts';
import { runAction } from '../actions/run-action.ts';
import { useChordWords, useKeysOf } from '../actions/use-shortcuts.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Settled } from '../ui/settled.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './keys-dialog.module.css';

// What the parts of a screen do by themselves, as everywhere; none of it can be changed.
const fixed = [
  { name: 'tick', keys: ['Space'] },
  { name: 'accept', keys: ['Enter'] },
  { name: 'move', keys: ['Left', 'Right', 'Up', 'Down'] },
  { name: 'ends', keys: ['Home', 'End'] },
  { name: 'weeks', keys: ['PageUp', 'PageDown'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'toasts', keys: ['F6'] },
  { name: 'leave', keys: ['Escape'] },
] as const;

/** Every key there is, to be searched. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const keysOf = useKeysOf();
  const { text } = useChordWords();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const nameOf = (name: (typeof fixed)[number]['name']) => t(`actions.keys.fixed.${name}`);
  const groups = keyGroups(query, {
    keysOf,
    nameOf: (action) => t(`actions.names.${action}`),
    textOf: text,
  })
    .map(({ group, rows }) => ({ group, rows: rows.filter(({ keys }) => keys.length > 0) }))
    .filter(({ rows }) => rows.length > 0);
  const always = fixed.filter(({ name, keys }) => holds(query, [nameOf(name), ...keys.map(text)]));
  const isEmpty = groups.length === 0 && always.length === 0;
  const empty = t('actions.keys.empty', { query: query.trim() });
  const { isPossible: canChange } = standingOf('shortcuts', actionOffers.getState());
  const change = () => {
    onClose();
    runAction('shortcuts');
  };
  return (
    <Dialog
      open
      onClose={onClose}
      initialFocus={search}
      title={t('actions.keys.title')}
      actions={canChange ? <Button onClick={change}>{t('actions.keys.change')}</Button> : null}
    >
      <TextField
        ref={search}
        type="search"
        label={t('actions.keys.search')}
        placeholder={t('actions.keys.placeholder')}
        value={query}
        onChange={setQuery}
      />
      <Settled text={isEmpty ? empty : ''} />
      {isEmpty ? <p>{empty}</p> : null}
      {groups.map(({ group, rows }) => (
        <KeyTable
          key={group}
          title={t(`actions.groups.${group}`)}
          rows={rows.map(({ action, name, keys }) => ({ id: action, name, keys }))}
        />
      ))}
      {always.length > 0 ? (
        <KeyTable
          title={t('actions.groups.fixed')}
          rows={always.map(({ name, keys }) => ({ id: name, name: nameOf(name), keys }))}
        />
      ) : null}
    </Dialog>
  );
}

interface KeyTableProps {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly keys: readonly Chord[];
  }[];
}

function KeyTable({ title, rows }: KeyTableProps) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ id, name, keys }) => (
          <div key={id} className={styles.row}>
            <dt>{name}</dt>
            <dd>
              {keys.map((chord) => (
                <span key={chord}>
                  <ChordKeys chord={chord} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
