import { type ReactNode, useId, useState } from 'react';
import { useFormat } from '../format/use-format.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { pointerReleased } from '../ui/pointer-released.ts';
import { TextField } from '../ui/text-field.tsx';
import { exampleSpeed, type LogField } from './log-draft.ts';
import styles from './log-fields.module.css';
import type { LogTextsState } from './use-log-texts.ts';

interface LogFieldsProps {
  readonly state: LogTextsState;
  /** The buttons, in line with the fields. */
  readonly children: ReactNode;
  /** What else is there on demand. */
  readonly rare?: ReactNode;
}

/** Hours and speed in one line, lost time and a comment on demand. */
export function LogFields({ state, children, rare }: LogFieldsProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { texts, hasSpeed, problem, change, understood, spread } = state;
  const [opened, setOpened] = useState(false);
  const moreId = useId();
  const errorAt = (field: LogField) =>
    problem?.field === field ? sentenceOf(problem.failure, t, format) : null;
  const filled = texts.lost !== '' || texts.comment !== '';
  const more = opened || filled || errorAt('lost') !== null || errorAt('comment') !== null;
  return (
    <div className={styles.fields}>
      <div className={styles.line}>
        <TextField
          className={styles.hours}
          label={t('today.fields.hours')}
          placeholder={t('today.fields.examples.hours')}
          value={texts.hours}
          error={errorAt('hours')}
          onChange={(hours) => change({ hours })}
          onBlur={() => void pointerReleased().then(spread)}
        />
        {hasSpeed ? (
          <TextField
            className={styles.speed}
            label={t('today.fields.speed')}
            placeholder={format.number(exampleSpeed)}
            value={texts.speed}
            error={errorAt('speed')}
            onChange={(speed) => change({ speed })}
          />
        ) : null}
        <div className={styles.buttons}>
          {children}
          {filled ? null : (
            <Button
              kind="quiet"
              className={styles.opener}
              aria-expanded={more}
              aria-controls={moreId}
              onClick={() => setOpened(!more)}
            >
              {t(more ? 'today.fields.less' : 'today.fields.more')}
            </Button>
          )}
        </div>
      </div>
      <p role="status" className={styles.understood}>
        {understood === null ? null : t('today.fields.understood', { log: understood })}
      </p>
      <div id={moreId} hidden={!more} className={classNames(styles.line, styles.more)}>
        <TextField
          className={styles.lost}
          label={t('today.fields.lost')}
          placeholder={t('today.fields.examples.lost')}
          value={texts.lost}
          error={errorAt('lost')}
          onChange={(lost) => change({ lost })}
        />
        <TextField
          className={styles.comment}
          label={t('today.fields.comment')}
          value={texts.comment}
          error={errorAt('comment')}
          onChange={(comment) => change({ comment })}
        />
        {rare ? <div className={styles.rare}>{rare}</div> : null}
      </div>
      {errorAt('form') ? (
        <p role="alert" className={styles.error}>
          {errorAt('form')}
        </p>
      ) : null}
    </div>
  );
}
