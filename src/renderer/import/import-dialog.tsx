import { useMemo, useRef, useState } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { useFormat } from '../format/use-format.ts';
import { useShell } from '../replica/shell-context.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/text-area.tsx';
import styles from './import.module.css';
import { ImportPreview } from './import-preview.tsx';
import { problemWords, type TextProblem } from './problem-words.ts';
import { readForPlan } from './read-for-plan.ts';
import type { ImportSource } from './read-import.ts';
import { useSettled } from './use-settled.ts';

const restMilliseconds = 250;
const nothing: ImportSource = { text: '', name: null };

interface ImportDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Given what the learner wants to plan. */
  readonly onPlan: (curriculum: Curriculum) => void;
}

/** Takes a curriculum of the learner's own, and shows what was understood before it counts. */
export function ImportDialog({ open, onClose, onPlan }: ImportDialogProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { bridge } = useShell();
  const [source, setSource] = useState(nothing);
  const paste = useRef<HTMLTextAreaElement>(null);
  const [unopened, setUnopened] = useState<TextProblem | null>(null);
  const settled = useSettled(source, source.name === null ? restMilliseconds : 0);
  const isEmpty = settled.name === null && settled.text.trim() === '';
  const read = useMemo(
    () => (isEmpty ? null : readForPlan(settled, t('import.untitled'))),
    [settled, isEmpty, t],
  );
  const problem = unopened ?? (read && !read.ok ? read.error : null);
  const preview = problem === null && read?.ok ? read.value : null;

  const take = (taken: ImportSource) => {
    setUnopened(null);
    setSource(taken);
  };
  const openFile = async () => {
    const opened = await bridge
      .openTextFile()
      .catch(
        (error) =>
          ({ ok: false, error: { kind: 'unreadable-file', reason: String(error) } }) as const,
      );
    if (opened?.ok) take(opened.value);
    else if (opened) setUnopened(opened.error);
  };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      initialFocus={paste}
      title={t('import.title')}
      description={t('import.intro')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            kind="primary"
            // What is typed and not read yet is not planned.
            disabled={preview === null || settled !== source}
            onClick={() => preview && onPlan(preview.curriculum)}
          >
            {t('import.plan')}
          </Button>
        </>
      }
    >
      {source.name === null ? (
        <TextArea
          ref={paste}
          label={t('import.paste')}
          hint={t('import.pasteHint')}
          placeholder={t('import.placeholder')}
          rows={4}
          spellCheck={false}
          value={source.text}
          onChange={(text) => take({ text, name: null })}
        />
      ) : null}
      <div className={styles.file}>
        <Button size="small" onClick={() => void openFile()}>
          {t('import.openFile')}
        </Button>
        {source.name === null ? null : (
          <>
            <span className={styles.fileName}>{t('import.fromFile', { name: source.name })}</span>
            <Button size="small" kind="quiet" onClick={() => take(nothing)}>
              {t('import.dropFile')}
            </Button>
          </>
        )}
      </div>
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problemWords(problem, t, format)} {t('import.nothingChanged')}
        </p>
      ) : null}
      {preview ? <ImportPreview preview={preview} /> : null}
      {preview || problem ? null : <p className={styles.quiet}>{t('import.nothingYet')}</p>}
    </Dialog>
  );
}
