import { useState } from 'react';
import type { Programme } from '#core/plan/document.ts';
import { limits } from '#core/plan/limits.ts';
import { parseSpeed } from '#core/record/parse-speed.ts';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';
import { useRevise } from './use-revise.ts';

/** The weeks that have a speed of their own, and a line to give one to another. */
export function WeekSpeeds() {
  const { t } = useTexts();
  const format = useFormat();
  const { revise, refuse } = useRevise();
  const { curriculum, study } = useProgramme();
  const weeks = curriculum.courses.flatMap((course) =>
    course.weeks.map(({ id, number, title }) => {
      const code = t('subject.weekCode', { course: course.number, week: number });
      return { value: id, code, label: t('basis.speed.ownOption', { code, title }) };
    }),
  );
  const [chosen, setChosen] = useState(weeks[0]?.value ?? '');
  const [text, setText] = useState(format.speed(study.speeds.fallback));
  const [wrong, setWrong] = useState<string | null>(null);
  const codeOf = (id: string) => weeks.find(({ value }) => value === id)?.code ?? id;
  const own = weeks.filter(({ value }) => Object.hasOwn(study.speeds.weeks, value));

  const change = (week: string, speed: number | null, said: string, quiet: boolean) =>
    revise(({ study }) => withWeekSpeed(study, week, speed), said, { quiet });
  const add = async () => {
    const speed = parseSpeed(text);
    if (speed === null) {
      setWrong(await refuse({ kind: 'out-of-range', field: 'speed', ...limits.speed }));
      return;
    }
    const said = t('basis.speed.ownSet', { code: codeOf(chosen), speed: format.speed(speed) });
    setWrong(await change(chosen, speed, said, true));
  };

  if (weeks.length === 0) return null;
  return (
    <Section isPart title={t('basis.speed.own')} note={t('basis.speed.ownWhy')}>
      {own.length === 0 ? null : (
        <ul className={styles.list}>
          {own.map(({ value, code }) => (
            <li key={value} className={styles.row}>
              <span>
                {t('basis.speed.ownRow', { code })}{' '}
                <span className={styles.quiet}>
                  {t('basis.speed.ownSpeed', {
                    speed: format.speed(study.speeds.weeks[value] ?? study.speeds.target),
                  })}
                </span>
              </span>
              <Button
                size="small"
                aria-label={t('basis.speed.dropOf', { code })}
                onClick={() =>
                  void change(value, null, t('basis.speed.ownDropped', { code }), false)
                }
              >
                {t('basis.speed.drop')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.addingTwo}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Select label={t('basis.speed.week')} options={weeks} value={chosen} onChange={setChosen} />
        <TextField
          inputMode="decimal"
          label={t('basis.speed.target')}
          value={text}
          error={wrong}
          onChange={(typed) => {
            setText(typed);
            setWrong(null);
          }}
        />
        <Button type="submit" className={styles.beside}>
          {t('basis.speed.add')}
        </Button>
      </form>
    </Section>
  );
}

/** The study settings with that speed for a week, or with none of its own. */
function withWeekSpeed(study: Programme['study'], week: string, speed: number | null) {
  const { [week]: _, ...others } = study.speeds.weeks;
  const weeks = speed === null ? others : { ...others, [week]: speed };
  return { study: { ...study, speeds: { ...study.speeds, weeks } } };
}
