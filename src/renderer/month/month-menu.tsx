import { ContextMenu } from '@base-ui/react/context-menu';
import { Fragment, type ReactElement, useState } from 'react';
import { useTexts } from '../texts/use-texts.tsx';
import { Kbd } from '../ui/kbd.tsx';
import type { MonthEditing } from './month-editing.ts';
import styles from './month-menu.module.css';
import { type MonthMenuAct, type MonthMenuItem, monthMenuItems } from './month-menu-items.ts';
import type { MonthPlace } from './use-month-gestures.ts';

interface MonthMenuProps {
  /** The month, which opens it by the right button, the menu key, or a long press. */
  readonly month: ReactElement;
  readonly editing: Pick<MonthEditing, 'canOpen' | 'factsOf'>;
  /** The half-day of what it is opened on; null of what is between. */
  readonly placeOf: (target: EventTarget | null) => MonthPlace | null;
  readonly onAct: (act: MonthMenuAct, place: MonthPlace) => void;
}

/** What can be done with a half-day, each line with the key that does it too. */
export function MonthMenu({ month, editing, placeOf, onAct }: MonthMenuProps) {
  const { t } = useTexts();
  const [place, setPlace] = useState<MonthPlace | null>(null);
  const groups = place ? monthMenuItems(editing.factsOf(place.at), editing.canOpen) : [];
  const nameOf = ({ text }: MonthMenuItem) => t(`monthEdit.menu.${text}`);
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger
        render={month}
        onTouchStart={({ target }) => setPlace(placeOf(target))}
        onContextMenu={(event) => {
          const asked = placeOf(event.target);
          setPlace(asked);
          if (asked === null) event.preventBaseUIHandler();
        }}
      />
      {place === null || groups.length === 0 ? null : (
        <ContextMenu.Portal className={styles.portal} container={place.cell.closest('main')}>
          <ContextMenu.Positioner className={styles.positioner} collisionPadding={8}>
            <ContextMenu.Popup
              className={styles.menu}
              aria-label={t('monthEdit.menu.label')}
              finalFocus={() => place.cell}
            >
              {groups.map((items, index) => (
                <Fragment key={items[0]?.act}>
                  {index === 0 ? null : <ContextMenu.Separator className={styles.line} />}
                  {items.map((item) => (
                    <ContextMenu.Item
                      key={item.act}
                      className={styles.item}
                      label={nameOf(item)}
                      onClick={() => onAct(item.act, place)}
                    >
                      <span>{nameOf(item)}</span>
                      <Kbd>{item.keys}</Kbd>
                    </ContextMenu.Item>
                  ))}
                </Fragment>
              ))}
            </ContextMenu.Popup>
          </ContextMenu.Positioner>
        </ContextMenu.Portal>
      )}
    </ContextMenu.Root>
  );
}
