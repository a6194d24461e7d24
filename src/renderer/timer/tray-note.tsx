import { useEffect, useState } from 'react';
import { useShell } from '../replica/shell-context.ts';
import { useDocument } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import styles from './timer.module.css';

/** Says that closing the window quits, where the learner would have it stay and there is no tray. */
export function TrayNote() {
  const { t } = useTexts();
  const { bridge } = useShell();
  const { preferences } = useDocument();
  const [isLacking, setLacking] = useState(false);
  useEffect(() => {
    void bridge.hasTray().then((has) => setLacking(!has));
  }, [bridge]);
  if (!isLacking || !preferences.keepInTray) return null;
  return <p className={styles.note}>{t('timer.noTray')}</p>;
}
