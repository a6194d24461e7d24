import { useRef, useState } from 'react';
import { parseClockTime } from '#core/calendar/clock-time.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import { applyCommand } from '#core/plan/apply-command.ts';
import { commandOfEdit } from '#core/plan/month-edit.ts';
import type { Availability } from '#core/planner/availability.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import type { ClockTime, Minutes } from '#core/units.ts';
import { newId } from '../../clock/new-id.ts';
import { useReadNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useDocument, useProgramme } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { type Failure, sentenceOf } from '../../texts/sentence-of.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import { markSent } from '../../ui/mark-sent.ts';
import { TextField } from '../../ui/text-field.tsx';
import { differsFromPattern, withHalfDayHours } from './half-day-hours.ts';
import styles from './half-day-panel.module.css';

interface HalfDayHoursFormProps {
  readonly at: HalfDay;
  readonly onClose: () => void;
}

/** Start and length of one half-day of one date; the rest of the plan flows around them. */
export function HalfDayHoursForm({ at, onClose }: HalfDayHoursFormProps) {
  const { t } = useTexts();
  const format = useFormat();
  const document = useDocument();
  const programme = useProgramme();
  const { availability } = programme;
  const readNow = useReadNow();
  const submit = useUndoable();
  const hours = hoursOn(availability, at.day)[at.half];
  const [start, setStart] = useState<string>(hours.start);
  const [capacity, setCapacity] = useState<Minutes | null>(hours.capacity);
  const [wrong, setWrong] = useState<Failure | null>(null);
  const where = {
    day: format.dayWithWeekday(at.day),
    half: t(`subject.halves.${at.half}`),
  };

  const form = useRef<HTMLFormElement>(null);
  const change = async (changed: Availability, said: string) => {
    const { instant, day: today } = readNow();
    const acceptance = { planId: newId(), at: instant, today };
    const edit = { kind: 'hours', day: at.day, availability: changed } as const;
    const command = commandOfEdit(programme, edit, acceptance);
    if (!command.ok) return onClose();
    const checked = applyCommand(document, command.value);
    if (!checked.ok) return setWrong(checked.error);
    const unmark = form.current && markSent(form.current);
    const submitted = await submit(command.value, said, { quiet: true });
    if (submitted.ok) return onClose();
    unmark?.();
    setWrong(submitted.error);
  };
  const save = () => {
    if (capacity === null) return;
    const written = parseClockTime(start);
    if (written === null) return setWrong({ kind: 'not-a-time', field: 'start' });
    const said = t('plan.panel.changed', { ...where, time: format.duration(capacity) });
    void change(withHalfDayHours(availability, at, { start: written, capacity }), said);
  };
  const takeOff = () => {
    const off = { start: hours.start as ClockTime, capacity: 0 as Minutes };
    void change(withHalfDayHours(availability, at, off), t('plan.panel.takenOff', where));
  };
  const restore = () =>
    void change(withHalfDayHours(availability, at, null), t('plan.panel.restored', where));

  const isStart = wrong !== null && 'field' in wrong && wrong.field === 'start';
  const sentence = wrong === null ? null : sentenceOf(wrong, t, format);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.fields}>
        <TextField
          type="time"
          label={t('plan.panel.start')}
          value={start}
          error={isStart ? sentence : null}
          invalid={wrong?.kind === 'hours-overlap'}
          onChange={(written) => {
            setStart(written);
            setWrong(null);
          }}
        />
        <DurationField
          label={t('plan.panel.length')}
          value={capacity}
          onChange={(written) => {
            setCapacity(written);
            setWrong(null);
          }}
        />
      </div>
      {sentence !== null && !isStart ? (
        <p role="alert" className={styles.error}>
          {sentence}
        </p>
      ) : null}
      <div className={styles.actions}>
        {hours.capacity > 0 ? <Button onClick={takeOff}>{t('plan.panel.takeOff')}</Button> : null}
        {differsFromPattern(availability, at) ? (
          <Button onClick={restore}>{t('plan.panel.restore')}</Button>
        ) : null}
        <Button kind="primary" type="submit" className={styles.save}>
          {t('ui.save')}
        </Button>
      </div>
    </form>
  );
}
