import notices from '../frame/notices.module.css';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { useDataFolder } from './use-data-folder.ts';

/** Above every screen: somebody else wrote the file at `path`, and it is to be loaded. */
export function ChangedElsewhere({ path }: { readonly path: string }) {
  const { t } = useTexts();
  const { ask, isBusy } = useDataFolder();
  return (
    <section className={notices.notices} aria-label={t('dataFolder.elsewhere.title')}>
      <div className={notices.notice} role="alert">
        <p>
          <b>{t('dataFolder.elsewhere.title')}</b> {t('dataFolder.elsewhere.text', { path })}
        </p>
        <Button size="small" idle={isBusy} onClick={() => void ask('reload')}>
          {t('dataFolder.elsewhere.load')}
        </Button>
      </div>
    </section>
  );
}
