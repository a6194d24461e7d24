import { useRef, useState } from 'react';
import { parseDay } from '#core/calendar/day.ts';
import { checkDayHours } from '#core/plan/check-setup.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import type { Day, Minutes } from '#core/units.ts';
import { useActions } from '../../actions/use-actions.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme, useSubmit } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';
import { useCommit } from './use-commit.ts';

/** The days that differ from their weekday. */
export function ExceptionsSection() {
  const { t } = useTexts();
  const { availability } = useProgramme();
  const days = (Object.keys(availability.exceptions) as Day[]).sort();
  return (
    <Section title={t('settings.exceptions.title')} note={t('settings.exceptions.note')}>
      {days.length === 0 ? (
        <p className={styles.quiet}>{t('settings.exceptions.none')}</p>
      ) : (
        <ul className={styles.list}>
          {days.map((day) => (
            <Exception key={day} day={day} />
          ))}
        </ul>
      )}
      <NewException />
    </Section>
  );
}

function Exception({ day }: { readonly day: Day }) {
  const { t } = useTexts();
  const format = useFormat();
  const submit = useSubmit();
  const { availability } = useProgramme();
  const { morning, afternoon } = hoursOn(availability, day);
  const drop = () =>
    void submit(({ availability }) => {
      const { [day]: _, ...exceptions } = availability.exceptions;
      return { kind: 'change-availability', availability: { ...availability, exceptions } };
    });
  const isOff = morning.capacity + afternoon.capacity === 0;
  return (
    <li className={styles.row}>
      <span>
        {format.dayWithWeekday(day)}
        <span className={styles.quiet}>
          {' '}
          {isOff
            ? t('settings.exceptions.off')
            : t('settings.exceptions.hours', {
                morning: format.duration(morning.capacity),
                afternoon: format.duration(afternoon.capacity),
              })}
        </span>
      </span>
      <Button
        size="small"
        onClick={drop}
        aria-label={t('settings.exceptions.drop', { day: format.longDay(day) })}
      >
        {t('settings.exceptions.remove')}
      </Button>
    </li>
  );
}

interface Wrong {
  readonly at: 'day' | 'hours';
  readonly sentence: string;
}

function NewException() {
  const { t } = useTexts();
  const { day: today } = useNow();
  const { availability } = useProgramme();
  const { commit, refuse } = useCommit();
  const [text, setText] = useState<string>(today);
  const dayField = useRef<HTMLInputElement>(null);
  useActions({ 'day-off': () => dayField.current?.focus() });
  const [morning, setMorning] = useState<Minutes | null>(0 as Minutes);
  const [afternoon, setAfternoon] = useState<Minutes | null>(0 as Minutes);
  const [wrong, setWrong] = useState<Wrong | null>(null);

  const add = async () => {
    const day = parseDay(text);
    if (day === null) {
      setWrong({ at: 'day', sentence: await refuse({ kind: 'not-a-day', field: 'day' }) });
      return;
    }
    if (morning === null || afternoon === null) return;
    const usual = hoursOn(availability, day);
    const hours = {
      morning: { ...usual.morning, capacity: morning },
      afternoon: { ...usual.afternoon, capacity: afternoon },
    };
    const sentence = await commit(({ availability }) => {
      const exceptions = { ...availability.exceptions, [day]: hours };
      return { kind: 'change-availability', availability: { ...availability, exceptions } };
    });
    setWrong(sentence === null ? null : { at: checkDayHours(hours) ? 'hours' : 'day', sentence });
  };

  return (
    <form
      className={styles.adding}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        ref={dayField}
        type="date"
        label={t('settings.exceptions.day')}
        value={text}
        error={wrong?.at === 'day' ? wrong.sentence : null}
        onChange={(typed) => {
          setText(typed);
          setWrong(null);
        }}
      />
      <DurationField
        label={t('subject.morning')}
        value={morning}
        invalid={wrong?.at === 'hours'}
        onChange={(written) => {
          setMorning(written);
          setWrong(null);
        }}
      />
      <DurationField
        label={t('subject.afternoon')}
        value={afternoon}
        invalid={wrong?.at === 'hours'}
        onChange={(written) => {
          setAfternoon(written);
          setWrong(null);
        }}
      />
      <Button type="submit" className={styles.beside}>
        {t('settings.exceptions.add')}
      </Button>
      {wrong?.at === 'hours' ? (
        <p role="alert" className={styles.wrong}>
          {wrong.sentence}
        </p>
      ) : null}
    </form>
  );
}
