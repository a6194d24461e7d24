import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ChordKeys } from '../actions/action-keys.tsx';
import { useTexts } from '../texts/use-texts.tsx';
import { classNames } from '../ui/class-names.ts';
import { FocusAtOnce } from '../ui/focus-at-once.tsx';
import { useIsSecond } from '../ui/later.tsx';
import overAll from '../ui/over-all.module.css';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import styles from './palette.module.css';
import { type PaletteGroup, type PaletteItem, paletteGroups } from './palette-items.ts';
import { recentItems, rememberItem } from './recent-items.ts';
import { searchPalette } from './search-palette.ts';
import { useMissingWords } from './use-missing-words.ts';
import { usePaletteItems } from './use-palette-items.ts';

interface Part {
  readonly name: PaletteGroup | 'recent' | 'results';
  readonly items: readonly PaletteItem[];
}

/** Finds an action, a section of Settings or a course-week by a few letters, and does or opens it. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const items = usePaletteItems();
  const [recent] = useState(recentItems);
  const missing = useMissingWords()(query);
  // A week that is not there is no other one.
  const all = useMemo(
    () => (missing === null ? partsOf(items, query, recent) : []),
    [items, query, recent, missing],
  );
  const count = all.reduce((sum, part) => sum + part.items.length, 0);
  // The field is there at once; what is below the first lines comes right after it.
  const isWhole = useIsSecond() || query !== '';
  const parts = isWhole ? all : firstOf(all);
  const returnFocus = useReturnFocus(true);
  const chosen = useRef<PaletteItem | null>(null);
  // Once the focus is back where it was: the action may be about what has it.
  useEffect(
    () => () => {
      const item = chosen.current;
      chosen.current = null;
      if (item) setTimeout(item.run, 0);
    },
    [],
  );
  const choose = (item: PaletteItem) => {
    // Why not stands beside its name.
    if (item.refused !== null) return;
    rememberItem(item.id);
    chosen.current = item;
    onClose();
  };

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={overAll.veil} />
        <Dialog.Popup
          className={classNames(overAll.popup, styles.popup)}
          initialFocus={input}
          finalFocus={returnFocus}
          aria-label={t('actions.palette.title')}
        >
          <Autocomplete.Root
            inline
            open
            mode="none"
            autoHighlight="always"
            keepHighlight
            items={parts}
            value={query}
            onValueChange={setQuery}
            itemToStringValue={(item: PaletteItem) => item.title}
          >
            <Autocomplete.Input
              ref={input}
              className={styles.input}
              aria-label={t('actions.palette.title')}
              placeholder={t('actions.palette.placeholder')}
              spellCheck={false}
            />
            <Autocomplete.Status className="only-spoken">
              {t('actions.palette.count', { count })}
            </Autocomplete.Status>
            <Autocomplete.Empty className={count === 0 ? styles.empty : undefined}>
              {count === 0
                ? (missing ?? t('actions.palette.empty', { query: query.trim() }))
                : null}
            </Autocomplete.Empty>
            <Autocomplete.List className={styles.list} aria-label={t('actions.palette.list')}>
              {(part: Part) => (
                <Autocomplete.Group key={part.name} items={part.items} className={styles.group}>
                  <Autocomplete.GroupLabel className={styles.label}>
                    <PartName name={part.name} />
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: PaletteItem) => (
                      <Autocomplete.Item
                        key={item.id}
                        value={item}
                        aria-disabled={item.refused !== null || undefined}
                        className={styles.item}
                        onClick={() => choose(item)}
                      >
                        <Line item={item} />
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
          <p className={styles.foot} aria-hidden="true">
            <span>
              <ChordKeys chord="Up" /> <ChordKeys chord="Down" /> {t('actions.palette.choose')}
            </span>
            <span>
              <ChordKeys chord="Enter" /> {t('actions.palette.run')}
            </span>
            <span>
              <ChordKeys chord="Escape" /> {t('actions.palette.leave')}
            </span>
          </p>
          <FocusAtOnce target={input} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** As many lines as are seen at first, and a few more. */
const mostFirst = 16;

function firstOf(parts: readonly Part[]): readonly Part[] {
  const first: Part[] = [];
  let left = mostFirst;
  for (const { name, items } of parts) {
    if (left <= 0) break;
    first.push({ name, items: items.slice(0, left) });
    left -= items.length;
  }
  return first;
}

function PartName({ name }: { readonly name: Part['name'] }) {
  const { t } = useTexts();
  if (name === 'recent' || name === 'results') return t(`actions.palette.${name}`);
  return t(`actions.groups.${name}`);
}

function Line({ item }: { readonly item: PaletteItem }) {
  const { t } = useTexts();
  return (
    <>
      <span className={styles.words}>
        {item.title}
        {item.refused === null ? null : <span className={styles.refused}> {item.refused}</span>}
        {item.isChosen ? (
          <span className={styles.chosen}> {t('actions.choices.chosen')}</span>
        ) : null}
      </span>
      {item.keys === null ? null : (
        <span className={styles.keys}>
          <ChordKeys chord={item.keys} />
        </span>
      )}
    </>
  );
}

/** By likeliness while something is looked for; before, what was lately chosen and then all by group. */
function partsOf(
  items: readonly PaletteItem[],
  query: string,
  recent: readonly string[],
): readonly Part[] {
  if (query.trim() !== '') {
    const found = searchPalette(items, query);
    return found.length > 0 ? [{ name: 'results', items: found }] : [];
  }
  const lately = recent.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const rest = items.filter((item) => !lately.includes(item));
  const groups = paletteGroups.map((name) => ({
    name,
    items: rest.filter(({ group }) => group === name),
  }));
  return [{ name: 'recent' as const, items: lately }, ...groups].filter(
    (part) => part.items.length > 0,
  );
}
