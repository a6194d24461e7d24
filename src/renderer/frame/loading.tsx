import { useTranslation } from 'react-i18next';
import { BrandMark } from './brand-mark.tsx';

/** What stands where a screen is still to come. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="boot" role="status">
      <BrandMark size={32} />
      <p>{t('frame.loading')}</p>
    </div>
  );
}
