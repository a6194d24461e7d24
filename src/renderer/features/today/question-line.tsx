import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { halfDayKey } from '#core/calendar/half.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useWorkNames } from '../../work/use-work-names.ts';
import type { WorkRow } from '../../work/work-row.ts';
import { LogFields } from './log-fields.tsx';
import styles from './question-line.module.css';
import { useLogTexts } from './use-log-texts.ts';
import { useRowCommands } from './use-row-commands.ts';
import { useTodayKeys } from './use-today-keys.ts';

interface QuestionLineProps {
  /** A past half-day of which nothing is known. */
  readonly row: WorkRow;
  /** How many there are of these. */
  readonly count: number;
  readonly onPart: (row: WorkRow) => void;
}

/** Asks how a past half-day went: done with these hours, a part of it, or not at all. */
export function QuestionLine({ row, count, onPart }: QuestionLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useWorkNames();
  const { accept, miss } = useRowCommands();
  const form = useRef<HTMLFormElement>(null);
  const { at, block, parts, study, open } = row;
  const videoMinutes = study.video?.videoMinutes ?? null;
  const work = { at, block, open, videoMinutes, name: names.long(parts) };
  const fields = useLogTexts(
    { hours: row.offered, speed: study.video?.speed ?? null, key: halfDayKey(block) },
    (texts) => accept(work, texts),
  );
  useTodayKeys({
    d: () => form.current?.requestSubmit(),
    p: () => onPart(row),
    n: () => void miss(work),
  });
  return (
    <section className={styles.question} aria-label={t('today.question.label')}>
      <p className={styles.ask}>
        {t('today.question.ask', {
          day: format.longDay(at.day),
          half: t(`subject.halves.${at.half}`),
          work: names.short(parts),
        })}{' '}
        {count > 1 ? (
          <span className={styles.more}>{t('today.question.more', { count: count - 1 })}</span>
        ) : null}
      </p>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          fields.submit();
        }}
      >
        <LogFields state={fields}>
          <Button type="submit">
            {t('today.question.done')} <Kbd>D</Kbd>
          </Button>
          <Button onClick={() => onPart(row)}>
            {t('today.question.part')} <Kbd>P</Kbd>
          </Button>
          <Button onClick={() => void miss(work)}>
            {t('today.question.no')} <Kbd>N</Kbd>
          </Button>
        </LogFields>
      </form>
    </section>
  );
}
