import { type RefObject, useRef } from 'react';
import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import { ActionKeys } from '../actions/action-keys.tsx';
import { useActions } from '../actions/use-actions.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import type { WorkRow } from '../block/work-row.ts';
import { useNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import type { LogTexts } from '../log/log-draft.ts';
import { LogFields } from '../log/log-fields.tsx';
import { offeredSpeed } from '../log/offered-speed.ts';
import { useClosingWords } from '../log/use-closing-words.ts';
import { useLogTexts } from '../log/use-log-texts.ts';
import { useRowCommands } from '../log/use-row-commands.ts';
import { silentDaysOf } from '../replica/answered-days.ts';
import { useMissCost } from '../replica/last-miss.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import actionLine from '../ui/action-line.module.css';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { markSent } from '../ui/mark-sent.ts';
import styles from './question-line.module.css';

interface QuestionLineProps {
  /** A past half-day of which nothing is known. */
  readonly row: WorkRow;
  /** All half-days of which nothing is known, this one included. */
  readonly all: readonly HalfDay[];
  /** With what stands in the fields of the line. */
  readonly onPart: (row: WorkRow, texts: LogTexts) => void;
  /** The line is then gone, or asks about the next one. */
  readonly onAnswered: () => void;
  /** Leads to the first answer. */
  readonly first?: RefObject<HTMLButtonElement | null> | undefined;
}

/** Asks how a past half-day went: done with these hours, a part of it, or not at all. */
export function QuestionLine({ row, all, onPart, onAnswered, first }: QuestionLineProps) {
  const { t } = useTexts();
  const format = useFormat();
  const names = useWorkNames();
  const { accept, miss, missAll } = useRowCommands();
  const cost = useMissCost();
  const programme = useProgramme();
  const sources = rowSourcesOf(programme);
  const silent = silentDaysOf(programme, useNow().day);
  const form = useRef<HTMLFormElement>(null);
  const { at, block, parts, study, closing } = row;
  const closingOf = useClosingWords();
  const others = all.length - 1;
  const hasMore = others > 0 || closing.more > 0 || cost !== null;
  const no = () => void miss(row).then(onAnswered);
  const none = () => void missAll(all).then(onAnswered);
  const fields = useLogTexts(
    { hours: row.offered, speed: offeredSpeed(study, sources), key: halfDayKey(block) },
    (texts) => accept(row, texts),
  );
  const part = () => onPart(row, fields.texts);
  useActions({
    'answer-done': () => form.current?.requestSubmit(),
    'answer-part': part,
    'answer-no': no,
    'answer-none': others > 0 ? none : undefined,
  });
  return (
    <section
      className={classNames(actionLine.line, actionLine.question)}
      aria-label={t('today.question.label')}
    >
      <p className={classNames(styles.ask, hasMore && styles.wide)}>
        {t('today.question.ask', {
          day: format.longDay(at.day),
          half: t(`subject.halves.${at.half}`),
          work: names.short(parts),
        })}{' '}
        {others > 0 ? (
          <>
            <span className={styles.more}>{t('today.question.more', { count: others })}</span>{' '}
            <Button size="small" onClick={none}>
              {t('today.question.none', { count: all.length })} <ActionKeys action="answer-none" />
            </Button>
          </>
        ) : null}
        {others > 0 && silent > 0 ? (
          <span className={styles.note}>{t('today.question.silent', { count: silent })}</span>
        ) : null}
        {closing.more > 0 ? (
          <span className={styles.note}>{closingOf(closing, at.day)}</span>
        ) : null}
        {cost === null ? null : <span className={styles.note}>{cost}</span>}
      </p>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const unmark = markSent(event.currentTarget);
          void fields.submit().then((isDone) => {
            unmark();
            if (isDone) onAnswered();
          });
        }}
      >
        <LogFields state={fields}>
          <Button ref={first} type="submit">
            {t('today.question.done')} <ActionKeys action="answer-done" />
          </Button>
          <Button onClick={part}>
            {t('today.question.part')} <ActionKeys action="answer-part" />
          </Button>
          <Button onClick={no}>
            {t('today.question.no')} <ActionKeys action="answer-no" />
          </Button>
        </LogFields>
      </form>
    </section>
  );
}
