import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { halfDayKey } from '#core/calendar/half.ts';
import { ChordKeys } from '../actions/action-keys.tsx';
import type { WorkRow } from '../block/work-row.ts';
import { newId } from '../clock/new-id.ts';
import { useNow, useReadNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { useAttempt } from '../log/use-attempt.ts';
import { useLineContext } from '../log/use-line-context.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { timingOf } from '../timer/timing-of.ts';
import { useTimer } from '../timer/use-timer.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { TextField } from '../ui/text-field.tsx';
import { firstLine, focusNextOpen } from './move-to-line.ts';
import styles from './quick-log.module.css';
import { entryCommand, readEntry } from './read-entry.ts';
import { useEntryWords } from './use-entry-words.ts';

interface LineFormProps {
  /** The half-day that it stands beside; null for whatever the line names. */
  readonly row: WorkRow | null;
  readonly label: string;
  /** The line that it begins with. */
  readonly offered: string;
  /** What Space does as long as nothing is typed. */
  readonly onTick?: (() => void) | undefined;
}

/** One line to log with, what is understood of it, and why it is refused. */
export function LineForm({ row, label, offered, onTick }: LineFormProps) {
  const { t } = useTexts();
  const format = useFormat();
  const now = useNow();
  const readNow = useReadNow();
  const sources = rowSourcesOf(useProgramme());
  const contextOf = useLineContext();
  const attempt = useAttempt();
  const words = useEntryWords();
  const { timer } = useTimer();
  const field = useRef<HTMLInputElement>(null);
  const isSent = useRef(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const text = typed ?? offered;
  const entry = readEntry(text, { row, now, sources, reading: contextOf(now.day) });

  // What is offered may change while the focus is here already: it stays ready to be typed over.
  useLayoutEffect(() => {
    const { current } = field;
    if (typed === null && current?.value === offered && current.matches(':focus')) current.select();
  }, [typed, offered]);

  const change = (next: string | null) => {
    setTyped(next);
    setProblem(null);
  };
  const accept = async () => {
    // Two quick Enters are one log.
    if (isSent.current) return;
    if (!entry.ok) {
      setProblem(words.refused(entry.error));
      return;
    }
    const timing = timingOf(timer, entry.value.at, sources.programme.sessions);
    if (entry.value.session && timing && !timing.counted) {
      setProblem(t('quickLog.timer.refused'));
      return;
    }
    // Under its id, so that the timer ends with it and its hours are not logged twice.
    const ids = { tick: newId(), session: timing?.timer.id ?? newId() };
    const { current } = field;
    const attempting = attempt(
      entryCommand(entry.value, ids, readNow().day),
      words.done(entry.value),
    );
    isSent.current = true;
    // A quick hand goes on before the disk has answered; a row that stays open keeps it.
    if (row && halfDayKey(row.at) === halfDayKey(entry.value.at)) focusNextOpen(current);
    const failure = await attempting;
    isSent.current = false;
    if (failure === null) {
      // What was typed meanwhile is another line.
      setTyped((now) => (now === typed ? null : now));
      setProblem(null);
      keepFocus(firstLine);
      return;
    }
    setProblem(sentenceOf(failure, t, format));
    current?.focus();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const isAll = selectionStart === 0 && selectionEnd === value.length;
    // In place of everything a blank would say nothing, so that it is free to tick.
    if (event.key !== ' ' || !onTick || !isAll || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onTick();
  };

  const understood = entry.ok ? words.understood(entry.value, row) : null;
  const hint = !entry.ok && text.trim() !== '' ? words.refused(entry.error) : null;
  return (
    <form
      noValidate
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <TextField
        ref={field}
        hideLabel
        label={label}
        placeholder={t('quickLog.example')}
        // Undo is the plan’s while nothing stands here but what was offered.
        data-at-rest={text === offered ? true : undefined}
        value={text}
        error={problem}
        onChange={change}
        onKeyDown={press}
      />
      {problem === null ? (
        <p role="status" className={styles.understood}>
          {understood === null ? hint : <ChordKeys chord="Enter" />} {understood}
        </p>
      ) : null}
    </form>
  );
}
