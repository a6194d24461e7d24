import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { useShell } from '../replica/shell-context.ts';
import { useDocument } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { DayLines } from './day-lines.tsx';
import { firstLine, focusLine } from './move-to-line.ts';
import styles from './quick-log.module.css';
import { useQuickKeys } from './use-quick-keys.ts';

interface QuickLogProps {
  /** The document only stands for one that cannot be reached. */
  readonly isOutOfReach?: boolean;
}

/** The whole small window; each time that it is shown it begins anew. */
export function QuickLog({ isOutOfReach = false }: QuickLogProps) {
  const { t } = useTexts();
  const { bridge } = useShell();
  const [shown, setShown] = useState(0);
  useLayoutEffect(() => {
    // What was sent before anything was drawn comes at once, and finds it new.
    let isNew = true;
    const leave = bridge.onAction(() => {
      // At once: a letter that is typed next would go to what stood here the last time.
      if (!isNew) flushSync(() => setShown((times) => times + 1));
    });
    isNew = false;
    return leave;
  }, [bridge]);
  useQuickKeys();
  return (
    <main className={styles.window}>
      <title>{t('quickLog.title')}</title>
      <Shown key={shown} isOutOfReach={isOutOfReach} />
    </main>
  );
}

function Shown({ isOutOfReach }: Required<QuickLogProps>) {
  const { t } = useTexts();
  const format = useFormat();
  const { day } = useNow();
  const { programme } = useDocument();
  // Before it is painted, so that the first frame has the focus where it belongs.
  useLayoutEffect(() => focusLine(firstLine()), []);
  return (
    <>
      <h1 className={styles.day}>{format.longDay(day)}</h1>
      {programme === null ? (
        <Nothing why={t(isOutOfReach ? 'dataFolder.gone.quickLog' : 'quickLog.noProgramme')} />
      ) : (
        <DayLines key={day} />
      )}
    </>
  );
}

function Nothing({ why }: { readonly why: string }) {
  const { t } = useTexts();
  const { bridge } = useShell();
  return (
    <div className={styles.none}>
      <p>{why}</p>
      <Button
        kind="primary"
        autoFocus
        onClick={() => void bridge.showMainWindow().then(() => bridge.hideQuickLog())}
      >
        {t('quickLog.openMain')}
      </Button>
    </div>
  );
}
