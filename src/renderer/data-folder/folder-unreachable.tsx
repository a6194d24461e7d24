import { Trouble } from '../frame/trouble.tsx';
import { systemWords } from '../texts/system-words.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import styles from './data-folder.module.css';
import { FolderOfferDialog } from './folder-offer-dialog.tsx';
import { isAboutNote } from './folder-sentence.ts';
import { useDataFolder } from './use-data-folder.ts';

interface FolderUnreachableProps {
  readonly folder: string;
  readonly reason: string;
}

/** In place of every screen: the data file is elsewhere, and nothing is begun without it. */
export function FolderUnreachable({ folder, reason }: FolderUnreachableProps) {
  const { t } = useTexts();
  const { ask, isBusy, offer, dropOffer } = useDataFolder();
  const why = () => {
    if (reason === 'note-missing') return t('dataFolder.gone.noteMissing');
    if (reason === 'note-damaged') return t('dataFolder.gone.noteDamaged');
    return systemWords(reason, t);
  };
  return (
    <Trouble
      title={t('dataFolder.gone.title')}
      text={t(isAboutNote(reason) ? 'dataFolder.gone.noteText' : 'dataFolder.gone.text')}
      detail={t('dataFolder.gone.detail', { folder, why: why() })}
    >
      <div className={styles.buttons}>
        <Button kind="primary" idle={isBusy} onClick={() => void ask('retry')}>
          {t('dataFolder.gone.retry')}
        </Button>
        <Button idle={isBusy} onClick={() => void ask('choose')}>
          {t('dataFolder.gone.choose')}
        </Button>
        <Button onClick={() => void ask('quit')}>{t('dataFolder.gone.quit')}</Button>
      </div>
      <FolderOfferDialog offer={offer} onClose={dropOffer} onAccept={(kind) => void ask(kind)} />
    </Trouble>
  );
}
