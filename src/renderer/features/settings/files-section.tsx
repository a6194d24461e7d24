import { useState } from 'react';
import { useActions } from '../../actions/use-actions.ts';
import { ReportButton } from '../../files/report-button.tsx';
import { useFileActions } from '../../files/use-file-actions.ts';
import type { DocumentImport, SessionsImport } from '../../files/use-import-actions.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { CalendarExport } from './calendar-export.tsx';
import { DocumentPreview } from './document-preview.tsx';
import { FileRow } from './file-row.tsx';
import styles from './files.module.css';
import { Section } from './section.tsx';
import { SessionsPreview } from './sessions-preview.tsx';

/** What goes out to other programs, and what comes in; an import is shown before it is taken. */
export function FilesSection() {
  const { t } = useTexts();
  const files = useFileActions();
  const [read, setRead] = useState<DocumentImport | SessionsImport | null>(null);
  const close = () => setRead(null);
  const accept = () => {
    close();
    if (read) void files.accept(read);
  };
  const exported = {
    sessions: files.exportSessions,
    plan: files.exportPlan,
    everything: files.exportEverything,
  };
  const imported = {
    sessions: async () => setRead(await files.readSessions()),
    everything: async () => setRead(await files.readEverything()),
  };
  useActions({
    'import-sessions': () => void imported.sessions(),
    'import-everything': () => void imported.everything(),
  });
  return (
    <Section title={t('files.title')} note={t('files.note')}>
      <div className={styles.group}>
        <h3>{t('files.out')}</h3>
        <ul>
          <CalendarExport onExport={files.exportCalendar} />
          {(['sessions', 'plan', 'everything'] as const).map((kind) => (
            <FileRow
              key={kind}
              what={t(`files.${kind}.what`)}
              note={t(`files.${kind}.note`)}
              verb={t('files.export')}
              name={t(`files.${kind}.export`)}
              onAct={exported[kind]}
            />
          ))}
          <li className={styles.file}>
            <div>
              {t('paper.what')}
              <p className={styles.note}>{t('paper.note')}</p>
            </div>
            <ReportButton size="small" label={t('files.export')} name={t('paper.exportName')} />
          </li>
        </ul>
      </div>
      <div className={styles.group}>
        <h3>{t('files.in')}</h3>
        <ul>
          {(['sessions', 'everything'] as const).map((kind) => (
            <FileRow
              key={kind}
              what={t(`files.${kind}.what`)}
              note={t(`files.${kind}.inNote`)}
              verb={t('files.import')}
              name={t(`files.${kind}.import`)}
              onAct={imported[kind]}
            />
          ))}
        </ul>
      </div>
      {read?.kind === 'document' ? (
        <DocumentPreview read={read} onClose={close} onAccept={accept} />
      ) : null}
      {read?.kind === 'sessions' ? (
        <SessionsPreview read={read} onClose={close} onAccept={accept} />
      ) : null}
    </Section>
  );
}
