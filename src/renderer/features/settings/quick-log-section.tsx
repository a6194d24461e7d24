import { useEffect, useState } from 'react';
import { type QuickLogKey, quickLogShortcut } from '#contract/quick-log.ts';
import { isMac } from '../../frame/key-event.ts';
import { useShell } from '../../replica/shell-context.ts';
import { useDocument } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

/** Says which keys open the quick log from any program, and whether they do. */
export function QuickLogSection() {
  const { t } = useTexts();
  const key = useQuickLogKey();
  const sentence = () => {
    if (key === null) return '';
    if (key.keys === null) return t('quickLog.key.off');
    return t(key.works ? 'quickLog.key.works' : 'quickLog.key.taken', { keys: written(key.keys) });
  };
  return (
    <Section title={t('quickLog.key.title')}>
      <p className={styles.quiet}>{sentence()}</p>
    </Section>
  );
}

function useQuickLogKey(): QuickLogKey | null {
  const { bridge } = useShell();
  const chosen = useDocument().preferences.shortcuts[quickLogShortcut];
  const [known, setKnown] = useState<{ chosen: typeof chosen; key: QuickLogKey } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void bridge.quickLogKey().then((key) => isCurrent && setKnown({ chosen, key }));
    return () => {
      isCurrent = false;
    };
  }, [bridge, chosen]);
  return known?.chosen === chosen ? (known?.key ?? null) : null;
}

function written(keys: string): string {
  return keys.replace('Mod', isMac ? '⌘' : 'Ctrl');
}
