import { useState } from 'react';
import type { StoreNotice } from '#contract/api.ts';
import { useShell } from '../replica/shell-context.ts';
import { useSnapshot } from '../replica/use-replica.ts';
import { systemWords } from '../texts/system-words.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import styles from './notices.module.css';

/** What the learner must know about the data file: what happened, what was kept, what to do. */
export function Notices() {
  const { t } = useTexts();
  const { bridge } = useShell();
  const notices = useSnapshot((snapshot) => snapshot.notices);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const shown = notices.filter(isNote).filter((notice) => !dismissed.includes(keyOf(notice)));
  if (shown.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={t('frame.notices.label')}>
      {shown.map((notice) => (
        <div key={keyOf(notice)} className={styles.notice} role="alert">
          <NoticeText notice={notice} />
          <span className={styles.actions}>
            <Button size="small" onClick={() => void bridge.showDataFile()}>
              {t('frame.notices.showFile')}
            </Button>
            <Button
              size="small"
              kind="quiet"
              onClick={() => setDismissed([...dismissed, keyOf(notice)])}
            >
              {t('ui.dismiss')}
            </Button>
          </span>
        </div>
      ))}
    </section>
  );
}

/** A folder that is out of reach has a screen to itself, and what changed elsewhere is no note. */
type Note = Exclude<StoreNotice, { kind: 'folder-unreachable' | 'changed-elsewhere' }>;

function isNote(notice: StoreNotice): notice is Note {
  return notice.kind !== 'folder-unreachable' && notice.kind !== 'changed-elsewhere';
}

/** The same for the same notice, however often it is read anew. */
function keyOf(notice: Note): string {
  return `${notice.kind} ${'path' in notice ? notice.path : notice.keptAt}`;
}

function NoticeText({ notice }: { readonly notice: Note }) {
  const { t } = useTexts();
  switch (notice.kind) {
    case 'damaged-file-kept':
      return (
        <p>
          <b>{t('frame.notices.damaged')}</b>{' '}
          {t('frame.notices.damagedKept', { path: notice.keptAt })}
        </p>
      );
    case 'newer-version':
      return (
        <p>
          <b>{t('frame.notices.newer')}</b> {t('frame.notices.newerHelp', { path: notice.path })}
        </p>
      );
    case 'unreadable-file':
      return (
        <p>
          <b>{t('frame.notices.unreadable')}</b>{' '}
          {t('frame.notices.unreadableHelp', {
            path: notice.path,
            why: systemWords(notice.reason, t),
          })}
        </p>
      );
  }
}
