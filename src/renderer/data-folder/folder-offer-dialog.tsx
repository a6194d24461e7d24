import { useRef } from 'react';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { folderSentence } from './folder-sentence.ts';
import type { FolderOffer } from './use-data-folder.ts';

interface FolderOfferDialogProps {
  readonly offer: FolderOffer | null;
  readonly onClose: () => void;
  readonly onAccept: (kind: 'use-found' | 'begin-there') => void;
}

/** Asks what to do with a folder that has a Halfday file already, or none. */
export function FolderOfferDialog({ offer, onClose, onAccept }: FolderOfferDialogProps) {
  const { t } = useTexts();
  const cancel = useRef<HTMLButtonElement>(null);
  if (offer === null) return null;
  const words = offer.kind === 'found' ? 'found' : 'nothingThere';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`dataFolder.${words}.title`)}
      description={folderSentence(offer, t)}
      initialFocus={cancel}
      actions={
        <>
          <Button ref={cancel} onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button
            kind="primary"
            onClick={() => onAccept(offer.kind === 'found' ? 'use-found' : 'begin-there')}
          >
            {t(`dataFolder.${words}.accept`)}
          </Button>
        </>
      }
    />
  );
}
