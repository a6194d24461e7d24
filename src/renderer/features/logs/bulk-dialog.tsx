import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Half, halfDayKey, halves } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import { limits } from '#core/plan/limits.ts';
import { parseSpeed } from '#core/record/parse-speed.ts';
import { useFormat } from '../../format/use-format.ts';
import { blocksOf } from '../../replica/derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { type Failure, sentenceOf } from '../../texts/sentence-of.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './bulk-dialog.module.css';
import { useLogCommands } from './use-log-commands.ts';

interface BulkDialogProps {
  readonly sessions: readonly Session[];
  readonly onClose: () => void;
}

/** One change for many logs: other days, another half-day, another speed, the work of the plan. */
export function BulkDialog({ sessions, onClose }: BulkDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const programme = useProgramme();
  const { change } = useLogCommands();
  const formId = useId();
  const [days, setDays] = useState('0');
  const [half, setHalf] = useState<Half | 'keep'>('keep');
  const [speed, setSpeed] = useState('');
  const [planned, setPlanned] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const count = sessions.length;

  const save = async () => {
    const later = Number(days.trim() === '' ? 0 : days.replace('−', '-'));
    const shown = speed.trim() === '' ? null : (parseSpeed(speed) ?? Number.NaN);
    if (!Number.isInteger(later) || Math.abs(later) > limits.days.most) {
      const { most } = limits.days;
      setFailure({ kind: 'out-of-range', field: 'days', least: -most, most });
      return;
    }
    const blocks = new Map(blocksOf(programme).map((block) => [halfDayKey(block), block.pieces]));
    const wrong = await change(sessions, {
      days: later,
      half: half === 'keep' ? null : half,
      speed: shown,
      piecesAt: planned ? (at) => blocks.get(halfDayKey(at)) ?? [] : null,
    });
    setFailure(wrong);
    if (wrong === null) onClose();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('logs.bulk.title', { count })}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {t('logs.bulk.save', { count })}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          inputMode="numeric"
          label={t('logs.bulk.days')}
          hint={t('logs.bulk.daysHint')}
          value={days}
          onChange={setDays}
        />
        <Select
          label={t('logs.bulk.half')}
          options={[
            { value: 'keep' as const, label: t('logs.bulk.keep') },
            ...halves.map((value) => ({ value, label: t(`subject.${value}`) })),
          ]}
          value={half}
          onChange={setHalf}
        />
        <TextField
          inputMode="decimal"
          label={t('logs.bulk.speed')}
          placeholder={t('logs.bulk.keep')}
          value={speed}
          onChange={setSpeed}
        />
        <Checkbox checked={planned} onChange={setPlanned}>
          {t('logs.bulk.planned')}
        </Checkbox>
        {failure ? (
          <p role="alert" className={styles.error}>
            {sentenceOf(failure, t, format)} {t('logs.bulk.nothing')}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}
