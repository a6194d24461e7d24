import { type RefObject, useRef, useState } from 'react';
import type { Action } from '#contract/action.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import type { BlockState } from '#core/record/block-status.ts';
import { useDialogKeys } from '../actions/use-dialog-keys.ts';
import { rowOf } from '../block/work-row.ts';
import { LogDialog } from '../log/log-dialog.tsx';
import type { LogRequest } from '../log/log-request.ts';
import { QuestionLine } from '../question/question-line.tsx';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import styles from './recover-dialog.module.css';

interface UnansweredProps {
  /** Past half-days of which nothing is known, the first to ask about first; one at least. */
  readonly questions: readonly [BlockState, ...BlockState[]];
  readonly first: RefObject<HTMLButtonElement | null>;
  readonly onAnswered: () => void;
}

const answers: readonly Action[] = ['answer-done', 'answer-part', 'answer-no', 'answer-none'];

/** Asks how they went before there are ways on from it: until then their work counts as not done. */
export function Unanswered({ questions, first, onAnswered }: UnansweredProps) {
  const { t } = useTexts();
  const sources = rowSourcesOf(useProgramme());
  const section = useRef<HTMLDivElement>(null);
  const [log, setLog] = useState<LogRequest | null>(null);
  useDialogKeys(section, answers);
  const [{ block }] = questions;
  const closeLog = () => {
    setLog(null);
    onAnswered();
  };
  return (
    <div ref={section} className={styles.unanswered}>
      <QuestionLine
        row={rowOf(block, block, sources)}
        all={questions.map(({ block: { day, half } }): HalfDay => ({ day, half }))}
        onPart={({ at }, texts) => setLog({ kind: 'new', at, texts, isPart: true })}
        onAnswered={onAnswered}
        first={first}
      />
      <p className={styles.note}>{t('recover.unanswered', { count: questions.length })}</p>
      {log ? <LogDialog request={log} onClose={closeLog} /> : null}
    </div>
  );
}
