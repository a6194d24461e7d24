import { useRef } from 'react';
import { FolderOfferDialog } from '../../data-folder/folder-offer-dialog.tsx';
import { useDataFolder } from '../../data-folder/use-data-folder.ts';
import { useShell } from '../../replica/shell-context.ts';
import { useSnapshot } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { TrayNote } from '../../timer/tray-note.tsx';
import { Button } from '../../ui/button.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { Section } from './section.tsx';
import styles from './settings.module.css';

// A glob, because the types of this side do not reach the package file.
const [version = ''] = Object.values(
  import.meta.glob<string>('../../../../package.json', { eager: true, import: 'version' }),
);

/** Where everything is kept, and which version this is. */
export function AboutSection() {
  const { t } = useTexts();
  const { bridge } = useShell();
  const dataFile = useSnapshot((snapshot) => snapshot.dataFile);
  const isUsualFolder = useSnapshot((snapshot) => snapshot.isUsualFolder);
  const folder = useDataFolder();
  const move = useRef<HTMLButtonElement>(null);
  const moveBack = async () => {
    await folder.ask('move-back');
    // The button goes with the move, and must not take the focus along.
    keepFocus(() => move.current);
  };
  return (
    <Section title={t('settings.file.title')} note={t('settings.file.note')}>
      <p className={styles.path}>{dataFile}</p>
      <div className={styles.someButtons}>
        <Button onClick={() => void bridge.showDataFile()}>{t('settings.file.show')}</Button>
        <Button
          ref={move}
          idle={folder.isBusy}
          aria-label={t('dataFolder.moveName')}
          onClick={() => void folder.ask('move')}
        >
          {t('dataFolder.move')}
        </Button>
        {isUsualFolder ? null : (
          <Button
            idle={folder.isBusy}
            aria-label={t('dataFolder.moveBackName')}
            onClick={() => void moveBack()}
          >
            {t('dataFolder.moveBack')}
          </Button>
        )}
      </div>
      <p className={styles.quiet}>{t('dataFolder.where')}</p>
      <p className={styles.quiet}>{t('settings.file.version', { version })}</p>
      <FolderOfferDialog
        offer={folder.offer}
        onClose={folder.dropOffer}
        onAccept={(kind) => void folder.ask(kind)}
      />
      <TrayNote />
    </Section>
  );
}
