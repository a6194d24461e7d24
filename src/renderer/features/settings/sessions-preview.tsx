import { useRef, useState } from 'react';
import type { SessionLine } from '#core/exports/preview-sessions.ts';
import type { SessionsImport } from '../../files/use-import-actions.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SessionLines } from './session-lines.tsx';

type Kind = SessionLine['kind'];

/** What wants to be looked at first. */
const kinds: readonly Kind[] = ['refused', 'new', 'known'];

interface SessionsPreviewProps {
  readonly read: SessionsImport;
  readonly onClose: () => void;
  readonly onAccept: () => void;
}

/** What would be logged of a table, what is here already and what cannot be, line by line. */
export function SessionsPreview({ read, onClose, onAccept }: SessionsPreviewProps) {
  const { t } = useTexts();
  const format = useFormat();
  const accept = useRef<HTMLButtonElement>(null);
  const linesOf = (kind: Kind) => read.lines.filter((line) => line.kind === kind);
  const countOf = (kind: Kind) => linesOf(kind).length;
  const there = kinds.filter((kind) => countOf(kind) > 0);
  const [shown, setShown] = useState<Kind>(there[0] ?? 'new');
  const count = countOf('new');
  const counts = (['new', 'known', 'refused'] as const)
    .filter((kind) => countOf(kind) > 0)
    .map((kind) => t(`files.importSessions.counts.${kind}`, { count: countOf(kind) }));
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('files.importSessions.title')}
      description={t('files.importSessions.summary', {
        name: read.name,
        counts: format.list(counts),
      })}
      initialFocus={accept}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button ref={accept} kind="primary" idle={count === 0} onClick={onAccept}>
            {t('files.importSessions.accept', { count })}
          </Button>
        </>
      }
    >
      <Segmented
        label={t('files.importSessions.show')}
        options={there.map((kind) => ({
          value: kind,
          label: t(`files.importSessions.kinds.${kind}`, { number: format.number(countOf(kind)) }),
        }))}
        value={shown}
        onChange={setShown}
      />
      <SessionLines key={shown} lines={linesOf(shown)} />
    </Dialog>
  );
}
