import { useState } from 'react';
import { parseClockTime } from '#core/calendar/clock-time.ts';
import { type Half, halves } from '#core/calendar/half.ts';
import type { Weekday } from '#core/calendar/weekday.ts';
import { checkDayHours } from '#core/plan/check-setup.ts';
import type { Availability, HalfDayHours } from '#core/planner/availability.ts';
import { weeklyMinutes } from '#core/planner/weekly-minutes.ts';
import { parseDuration } from '#core/record/parse-duration.ts';
import { useFormat } from '../../format/use-format.ts';
import { useNavigation } from '../../frame/navigation.tsx';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { CommitField } from '../../ui/commit-field.tsx';
import { writeDuration } from '../../ui/duration-field.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';
import { useCommit } from './use-commit.ts';

/** When each weekday's mornings and afternoons begin, and how long they are. */
export function HoursSection() {
  const { t } = useTexts();
  const format = useFormat();
  const { go } = useNavigation();
  const { availability } = useProgramme();
  return (
    <Section title={t('settings.hours.title')} note={t('settings.hours.note')}>
      <table className={styles.hours}>
        <thead>
          <tr>
            <th scope="col">{t('settings.hours.weekday')}</th>
            <th scope="colgroup" colSpan={2}>
              {t('subject.morning')}
            </th>
            <th scope="colgroup" colSpan={2}>
              {t('subject.afternoon')}
            </th>
          </tr>
        </thead>
        <tbody>
          {format.week.map((weekday) => (
            <tr key={weekday}>
              <th scope="row">{format.weekday(weekday, 'long')}</th>
              {halves.map((half) => (
                <HalfHours key={half} weekday={weekday} half={half} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.row}>
        <p>{t('settings.hours.total', { hours: format.duration(weeklyMinutes(availability)) })}</p>
        <Button onClick={() => go('plan')}>{t('settings.hours.toPlan')}</Button>
      </div>
    </Section>
  );
}

interface HalfHoursProps {
  readonly weekday: Weekday;
  readonly half: Half;
}

function HalfHours({ weekday, half }: HalfHoursProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { availability } = useProgramme();
  const { commit, refuse } = useCommit();
  // A length that runs too far may as well be a start that is too late.
  const [overlaps, setOverlaps] = useState(false);
  const clear = () => setOverlaps(false);
  const hours = availability.weekly[weekday][half];
  const names = { weekday: format.weekday(weekday, 'long'), half: t(`subject.${half}`) };

  const change = (changed: Partial<HalfDayHours>) => {
    const dayOf = ({ weekly }: Availability) => {
      const day = weekly[weekday];
      return { ...day, [half]: { ...day[half], ...changed } };
    };
    setOverlaps(checkDayHours(dayOf(availability))?.kind === 'hours-overlap');
    return commit(({ availability }) => {
      const weekly = { ...availability.weekly, [weekday]: dayOf(availability) };
      return { kind: 'change-availability', availability: { ...availability, weekly } };
    });
  };
  const commitStart = (text: string) => {
    const start = parseClockTime(text);
    return start ? change({ start }) : refuse({ kind: 'not-a-time', field: 'start' });
  };
  const commitCapacity = (text: string) => {
    const read = parseDuration(text);
    return read.ok ? change({ capacity: read.value }) : refuse(read.error);
  };

  return (
    <>
      <td>
        <CommitField
          type="time"
          hideLabel
          label={t('settings.hours.startOf', names)}
          value={hours.start}
          invalid={overlaps}
          onClear={clear}
          commit={commitStart}
        />
      </td>
      <td>
        <CommitField
          hideLabel
          label={t('settings.hours.lengthOf', names)}
          value={writeDuration(hours.capacity)}
          onClear={clear}
          commit={commitCapacity}
        />
      </td>
    </>
  );
}
