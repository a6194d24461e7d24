import { useState } from 'react';
import type { CalendarAlarms } from '#core/exports/calendar-events.ts';
import type { ClockTime, Minutes } from '#core/units.ts';
import { usualAlarms } from '../../files/usual-alarms.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Select } from '../../ui/select.tsx';
import { FileRow } from './file-row.tsx';
import styles from './files.module.css';

const minutesBefore = [0, 5, 10, 15, 30, 60] as Minutes[];
const timesOfDay = ['08:00', '09:00', '12:00', '18:00'] as ClockTime[];
const never = 'never';

interface CalendarExportProps {
  readonly onExport: (alarms: CalendarAlarms) => Promise<void>;
}

/** The calendar as a file, with the alarms that go into it. */
export function CalendarExport({ onExport }: CalendarExportProps) {
  const { t } = useTexts();
  const format = useFormat();
  const [beforeStudy, setBeforeStudy] = useState(usualAlarms.beforeStudy);
  const [onDays, setOnDays] = useState(usualAlarms.onDays);
  const none = { value: never, label: t('files.calendar.never') };
  const sayBefore = (minutes: Minutes) =>
    minutes === 0
      ? t('files.calendar.atStart')
      : t('files.calendar.before', { duration: format.duration(minutes) });
  return (
    <FileRow
      what={t('files.calendar.what')}
      note={t('files.calendar.note')}
      verb={t('files.export')}
      name={t('files.calendar.export')}
      onAct={() => onExport({ beforeStudy, onDays })}
    >
      <div className={styles.alarms}>
        <Select
          label={t('files.calendar.beforeStudy')}
          options={[
            none,
            ...minutesBefore.map((minutes) => ({
              value: String(minutes),
              label: sayBefore(minutes),
            })),
          ]}
          value={beforeStudy === null ? never : String(beforeStudy)}
          onChange={(value) => setBeforeStudy(value === never ? null : (Number(value) as Minutes))}
        />
        <Select
          label={t('files.calendar.onDays')}
          options={[
            none,
            ...timesOfDay.map((time) => ({
              value: time,
              label: t('files.calendar.at', { time: format.clock(time) }),
            })),
          ]}
          value={onDays ?? never}
          onChange={(value) => setOnDays(value === never ? null : (value as ClockTime))}
        />
      </div>
    </FileRow>
  );
}
