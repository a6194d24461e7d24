import type { DocumentImport } from '../../files/use-import-actions.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProgrammeChangeRow } from './programme-change-row.tsx';

interface DocumentPreviewProps {
  readonly read: DocumentImport;
  readonly onClose: () => void;
  readonly onAccept: () => void;
}

/** What would be there and what would be gone if everything were imported from a file. */
export function DocumentPreview({ read, onClose, onAccept }: DocumentPreviewProps) {
  const { t } = useTexts();
  const { name, document, preview } = read;
  const isEmpty = document.programme === null && document.shelf.length === 0;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('files.importEverything.title')}
      description={t(`files.importEverything.${preview.isSame ? 'same' : 'ask'}`, { name })}
      actions={
        preview.isSame ? (
          <Button onClick={onClose}>{t('ui.close')}</Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button kind="primary" onClick={onAccept}>
              {t('files.importEverything.accept')}
            </Button>
          </>
        )
      }
    >
      {isEmpty ? <p>{t('files.importEverything.none')}</p> : null}
      {preview.isSame ? null : (
        <ul>
          {preview.programmes.map((change) => (
            <ProgrammeChangeRow
              key={(change.kind === 'dropped' ? change.current : change.incoming).id}
              change={change}
            />
          ))}
        </ul>
      )}
      {preview.changesPreferences ? <p>{t('files.importEverything.preferences')}</p> : null}
    </Dialog>
  );
}
