import { useEffect, useState } from 'react';
import { parseClockTime } from '#core/calendar/clock-time.ts';
import { defaultPreferences, type ReminderChoices } from '#core/plan/preferences.ts';
import type { ClockTime } from '#core/units.ts';
import { useShell } from '../../replica/shell-context.ts';
import { useDocument } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CommitField } from '../../ui/commit-field.tsx';
import { showToast } from '../../ui/show-toast.ts';
import styles from './reminders-section.module.css';
import { Section } from './section.tsx';
import { useCommit } from './use-commit.ts';

const usualQuiet = defaultPreferences.reminders.quiet;

/** What may be said unasked, and when not. */
export function RemindersSection() {
  const { t } = useTexts();
  const { reminders } = useDocument().preferences;
  const { commit } = useCommit();
  const { quiet } = reminders;
  const change = (changed: (reminders: ReminderChoices) => Partial<ReminderChoices>) =>
    commit((_programme, { reminders }) => ({
      kind: 'change-preferences',
      changes: { reminders: { ...reminders, ...changed(reminders) } },
    }));
  return (
    <Section title={t('reminders.title')} note={t('reminders.note')}>
      <div className={styles.choices}>
        {(['blockStart', 'evening', 'exit'] as const).map((kind) => (
          <div key={kind} className={styles.choice}>
            <Checkbox
              checked={reminders[kind]}
              onChange={(checked) => void change(() => ({ [kind]: checked }))}
            >
              {t(`reminders.${kind}`)}
            </Checkbox>
            {kind === 'evening' && reminders.evening ? (
              <div className={styles.times}>
                <TimeField
                  label={t('reminders.eveningAt')}
                  value={reminders.eveningAt}
                  onChange={(eveningAt) => change(() => ({ eveningAt }))}
                />
              </div>
            ) : null}
          </div>
        ))}
        <div className={styles.choice}>
          <Checkbox
            checked={quiet !== null}
            onChange={(checked) => void change(() => ({ quiet: checked ? usualQuiet : null }))}
          >
            {t('reminders.quiet')}
          </Checkbox>
          <p className={styles.note}>{t('reminders.quietNote')}</p>
          {quiet ? (
            <div className={styles.times}>
              {(['from', 'to'] as const).map((end) => (
                <TimeField
                  key={end}
                  label={t(`reminders.${end}`)}
                  value={quiet[end]}
                  onChange={(time) =>
                    change((now) => ({ quiet: { ...(now.quiet ?? quiet), [end]: time } }))
                  }
                />
              ))}
            </div>
          ) : null}
        </div>
      </div>
      <ShowOne />
    </Section>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: ClockTime;
  readonly onChange: (time: ClockTime) => Promise<string | null>;
}

function TimeField({ label, value, onChange }: TimeFieldProps) {
  const { refuse } = useCommit();
  const commit = (text: string) => {
    const time = parseClockTime(text);
    return time ? onChange(time) : refuse({ kind: 'not-a-time', field: 'start' });
  };
  return <CommitField type="time" label={label} value={value} commit={commit} />;
}

/** An example on demand, or that this system has none. */
function ShowOne() {
  const { t } = useTexts();
  const { bridge } = useShell();
  const [isSupported, setSupported] = useState(true);
  useEffect(() => {
    void bridge.canNotify().then(setSupported);
  }, [bridge]);
  const show = async () => {
    const isShown = await bridge.notifyNow();
    setSupported(isShown);
    if (isShown) showToast({ id: 'reminder', text: t('reminders.shown') });
  };
  return (
    <div className={styles.choice}>
      <p role="status" className={styles.note}>
        {isSupported ? '' : t('reminders.unsupported')}
      </p>
      {isSupported ? (
        <div>
          <Button size="small" onClick={() => void show()}>
            {t('reminders.show')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
