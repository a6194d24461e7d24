import { useEffect, useRef } from 'react';
import { halfDayKey } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import type { BlockStatus } from '#core/record/block-status.ts';
import { ChordKeys } from '../../actions/action-keys.tsx';
import card from '../../block/half-day-card.module.css';
import { useBlockTitle } from '../../block/use-block-title.ts';
import type { WorkRow } from '../../block/work-row.ts';
import { useFormat } from '../../format/use-format.ts';
import { LogFields } from '../../log/log-fields.tsx';
import { offeredSpeed } from '../../log/offered-speed.ts';
import { useClosingWords } from '../../log/use-closing-words.ts';
import { useLogTexts } from '../../log/use-log-texts.ts';
import { useRowCommands } from '../../log/use-row-commands.ts';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { firstAnswer } from '../../timer/next-to-do.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { keepFocus } from '../../ui/keep-focus.ts';
import { markSent } from '../../ui/mark-sent.ts';
import styles from './half-day-row.module.css';
import { boxOf, isOnRow, nextOpen, nextRow, typeHours } from './move-focus.ts';
import { RowRecord } from './row-record.tsx';
import { RowTimer } from './row-timer.tsx';
import { StudyWords } from './study-words.tsx';
import { useRowTimer } from './use-row-timer.ts';

interface HalfDayRowProps {
  readonly row: WorkRow;
  readonly status: BlockStatus;
  /** When it is planned, where that is not the half-day that it is ticked in. */
  readonly planned?: string | undefined;
  readonly onEdit: (session: Session) => void;
}

/** A half-day of work: what, when, how long and how; its tick, and its hours and speed. */
export function HalfDayRow({ row, status, planned, onEdit }: HalfDayRowProps) {
  const { t } = useTexts();
  const format = useFormat();
  const titleOf = useBlockTitle();
  const closingOf = useClosingWords();
  const sources = rowSourcesOf(useProgramme());
  const { accept, toggle, miss } = useRowCommands();
  const article = useRef<HTMLElement>(null);
  const { block, study, open, closing, sessions } = row;
  const title = titleOf(row);
  const when = planned ?? t(`subject.${block.half}`);
  const isDone = open.length === 0;
  const isLogged = isDone && sessions.length > 0;
  const canMiss = status === 'planned' && planned === undefined;
  const moveOn = () => keepFocus(() => nextOpen(article.current));
  const timing = useRowTimer(row.at, article, planned === undefined);
  const { timer, counted } = timing;
  const fields = useLogTexts(
    {
      hours: counted ? counted.minutes || null : row.offered,
      lost: counted?.lostMinutes,
      speed: offeredSpeed(study, sources),
      key: `${halfDayKey(block)} ${halfDayKey(row.at)} ${counted?.key ?? row.offered}`,
    },
    (texts) => accept(row, texts, { id: timer?.id }),
  );
  const tick = async () => {
    // What the timer counted may be mended in the fields before it is logged.
    if (counted && !isDone) return void (await fields.submit());
    if (!(await toggle(row))) requestAnimationFrame(() => firstAnswer(article.current)?.focus());
  };
  const isOver = isLogged && !counted;
  const enter = () => {
    if (timer && !counted && !isDone) void tick();
    else if (isOver) nextRow(article.current)?.focus();
  };
  const wentOn = useRef(false);
  useEffect(() => {
    // Taken back, it is the one that the next Enter is about.
    if (!isDone && wentOn.current) {
      wentOn.current = false;
      if (isOnRow()) boxOf(article.current)?.focus();
    }
  }, [isDone]);
  const send = async (form: HTMLFormElement) => {
    const unmark = markSent(form);
    const isLogged = await fields.submit();
    unmark();
    if (!isLogged) return;
    wentOn.current = true;
    // From the box as from its fields, which are gone then.
    if (document.activeElement === boxOf(article.current)) nextOpen(article.current)?.focus();
    else moveOn();
  };
  const logPart = async () => {
    const isLogged = await fields.submit((texts) =>
      accept(row, texts, { id: timer?.id, isPart: true }),
    );
    if (isLogged) moveOn();
  };
  return (
    <article
      ref={article}
      className={classNames(styles.row, card.card, card[block.half], isDone && card.done)}
      data-stop
      data-timer-home
      data-at={halfDayKey(row.at)}
      data-block={halfDayKey(block)}
      data-logged={isLogged || undefined}
      aria-label={t('today.row', { when, title })}
      onKeyDown={typeHours}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (timer && !counted) timing.stop();
          else void send(event.currentTarget);
        }}
      >
        <div className={styles.tick}>
          <Checkbox
            size="large"
            name={t('today.tickName', { title })}
            checked={isDone}
            part={!isDone && status === 'part'}
            onChange={() => void tick()}
            onEnter={isOver || (timer && !counted) ? enter : undefined}
          />
        </div>
        <div className={styles.words}>
          <p className={card.when}>
            <b>{when}</b> · {format.clockRange(block.start, study.end)} ·{' '}
            {format.duration(study.planned)}
          </p>
          <h2 className={styles.title}>{title}</h2>
          <div className={styles.detail}>
            <StudyWords study={study} />
            {closing.more > 0 ? <p>{closingOf(closing, row.at.day)}</p> : null}
          </div>
        </div>
        <div className={styles.record}>
          <RowRecord row={row} status={status} onEdit={onEdit} />
          <RowTimer
            timing={timing}
            canStart={!isLogged}
            onLogPart={isDone ? null : () => void logPart()}
          />
          {isOver || (timer && !counted) ? null : (
            <LogFields
              state={fields}
              rare={
                canMiss ? (
                  <Button onClick={() => void miss(row).then(moveOn)}>{t('today.notToday')}</Button>
                ) : null
              }
            >
              <Button type="submit">
                {t(isDone ? 'today.logHours' : 'today.logAndTick')} <ChordKeys chord="Enter" />
              </Button>
            </LogFields>
          )}
        </div>
      </form>
    </article>
  );
}
