import { useTexts } from '../texts/use-texts.tsx';
import { classNames } from '../ui/class-names.ts';
import { BrandMark } from './brand-mark.tsx';
import { useNavigation } from './navigation.tsx';
import { type Screen, screens } from './screen.ts';
import styles from './sidebar.module.css';
import { Verdict } from './verdict.tsx';

/** The way between the screens, with the verdict in its foot; a bar on top of a narrow window. */
export function Sidebar() {
  const { t } = useTexts();
  return (
    <header className={styles.sidebar}>
      <p className={styles.brand}>
        <BrandMark size={16} />
        <span className={styles.name}>{t('frame.brand')}</span>
      </p>
      <nav className={styles.nav} aria-label={t('frame.navigation')}>
        {screens.map((screen) => (
          <ScreenButton key={screen} screen={screen} />
        ))}
      </nav>
      <Verdict />
    </header>
  );
}

function ScreenButton({ screen }: { readonly screen: Screen }) {
  const { t } = useTexts();
  const navigation = useNavigation();
  const current = navigation.screen === screen;
  return (
    <button
      type="button"
      className={classNames(styles.item, styles[screen])}
      aria-current={current ? 'page' : undefined}
      onClick={() => navigation.go(screen)}
    >
      {t(`frame.screens.${screen}`)}
    </button>
  );
}
