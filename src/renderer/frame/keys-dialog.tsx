import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { isMac } from './key-event.ts';
import styles from './keys-dialog.module.css';

const command = isMac ? '⌘' : 'Ctrl';

const everywhere = [
  { text: 'frame.keys.today', keys: [command, '1'] },
  { text: 'frame.keys.plan', keys: [command, '2'] },
  { text: 'frame.keys.progress', keys: [command, '3'] },
  { text: 'frame.keys.logs', keys: [command, '4'] },
  { text: 'frame.keys.settings', keys: [command, ','] },
  { text: 'frame.keys.undo', keys: [command, 'Z'] },
  { text: 'frame.keys.redo', keys: isMac ? ['⌘', '⇧', 'Z'] : ['Ctrl', 'Y'] },
  { text: 'frame.keys.toasts', keys: ['F6'] },
  { text: 'frame.keys.help', keys: ['?'] },
] as const;

const onToday = [
  { text: 'frame.keys.rows', keys: ['J', 'K'] },
  { text: 'frame.keys.tick', keys: ['Space'] },
  { text: 'frame.keys.accept', keys: ['Enter'] },
  { text: 'frame.keys.log', keys: ['L'] },
  { text: 'timer.keys.toggle', keys: ['T'] },
  { text: 'timer.keys.lost', keys: ['X'] },
  { text: 'timer.keys.stop', keys: ['⇧', 'T'] },
  { text: 'frame.keys.answer', keys: ['D', 'P', 'N'] },
  { text: 'frame.keys.none', keys: ['0'] },
  { text: 'frame.keys.miss', keys: ['N'] },
  { text: 'frame.keys.recover', keys: ['W'] },
] as const;

const inMonth = [
  { text: 'frame.keys.move', keys: ['←', '→', '↑', '↓'] },
  { text: 'frame.keys.ends', keys: ['Home', 'End'] },
  { text: 'frame.keys.weeks', keys: ['PageUp', 'PageDown'] },
  { text: 'frame.keys.open', keys: ['Enter'] },
] as const;

const groups = [
  { title: 'frame.keys.everywhere', rows: everywhere },
  { title: 'frame.keys.onToday', rows: onToday },
  { title: 'frame.keys.inMonth', rows: inMonth },
] as const;

/** Every key there is. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} title={t('frame.keys.title')}>
      {groups.map((group) => (
        <section key={group.title} className={styles.group}>
          <h3>{t(group.title)}</h3>
          <dl className={styles.keys}>
            {group.rows.map((row) => (
              <div key={row.text} className={styles.row}>
                <dt>{t(row.text)}</dt>
                <dd>
                  {row.keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
