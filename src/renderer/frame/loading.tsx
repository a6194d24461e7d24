import { useTexts } from '../texts/use-texts.tsx';
import { BrandMark } from './brand-mark.tsx';

/** What stands where a screen is still to come. */
export function Loading() {
  const { t } = useTexts();
  return (
    <div className="boot" role="status">
      <BrandMark size={32} />
      <p>{t('frame.loading')}</p>
    </div>
  );
}
