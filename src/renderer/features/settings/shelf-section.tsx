import { useState } from 'react';
import type { Programme } from '#core/plan/document.ts';
import { useNavigation } from '../../frame/navigation.tsx';
import { useDocument } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { Report } from '../../report/report.tsx';
import { useReport } from '../../report/use-report.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AnotherProgramme } from './another-programme.tsx';
import { DeleteProgramme } from './delete-programme.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';
import { useProgrammeWords } from './use-programme-words.ts';

/** The programmes that were closed: open one again, read its report, or delete it for good. */
export function ShelfSection() {
  const { t } = useTexts();
  const { shelf } = useDocument();
  return (
    <Section
      title={t('settings.shelf.title')}
      note={t(shelf.length === 0 ? 'settings.shelf.none' : 'settings.shelf.note')}
    >
      <AnotherProgramme />
      {shelf.length === 0 ? null : (
        <ul className={styles.list}>
          {shelf.toReversed().map((programme) => (
            <ShelfRow key={programme.id} programme={programme} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ShelfRow({ programme }: { readonly programme: Programme }) {
  const { t } = useTexts();
  const { go } = useNavigation();
  const submit = useUndoable();
  const report = useReport(programme);
  const { name, days, state } = useProgrammeWords(programme);
  const [shown, setShown] = useState<'report' | 'delete' | null>(null);
  const hide = () => setShown(null);
  const open = () => {
    go('today');
    void submit({ kind: 'open-programme', id: programme.id }, t('settings.shelf.opened', { name }));
  };
  return (
    <li className={styles.row}>
      <span>
        {name}
        <span className={styles.quiet}>
          {' '}
          {days}, {state}
        </span>
      </span>
      <span className={styles.buttons}>
        {report ? (
          <Button
            size="small"
            onClick={() => setShown('report')}
            aria-label={t('settings.shelf.reportOf', { name, days })}
          >
            {t('settings.shelf.report')}
          </Button>
        ) : null}
        <Button size="small" onClick={open} aria-label={t('settings.shelf.openOf', { name, days })}>
          {t('settings.shelf.open')}
        </Button>
        <Button
          size="small"
          kind="danger"
          onClick={() => setShown('delete')}
          aria-label={t('settings.shelf.deleteOf', { name, days })}
        >
          {t('settings.shelf.delete')}
        </Button>
      </span>
      {report ? (
        <Dialog
          open={shown === 'report'}
          onClose={hide}
          title={t('report.of', { title: programme.curriculum.title })}
        >
          <Report programme={programme} facts={report} />
        </Dialog>
      ) : null}
      <DeleteProgramme programme={programme} open={shown === 'delete'} onClose={hide} />
    </li>
  );
}
