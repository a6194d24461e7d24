import { useRef, useState } from 'react';
import { applyCommand } from '#core/plan/apply-command.ts';
import type { Minutes } from '#core/units.ts';
import { useActivityWords } from '../../block/use-activity-words.ts';
import { useFormat } from '../../format/use-format.ts';
import { useDocument } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { type Failure, sentenceOf } from '../../texts/sentence-of.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import { markSent } from '../../ui/mark-sent.ts';
import { Popover } from '../../ui/popover.tsx';
import type { ActivityRow } from './course-table.ts';
import styles from './estimate-button.module.css';

/** An estimate with where it comes from; opens to be changed, or given back. */
export function EstimateButton({ row }: { readonly row: ActivityRow }) {
  const { t } = useTexts();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { titleOf } = useActivityWords();
  const { activity, minutes, provenance } = row;
  const work = titleOf(activity.id);
  const time = format.duration(minutes);
  const source = t(`plan.estimate.short.${provenance}`);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      title={work}
      trigger={
        <Button
          kind="quiet"
          size="small"
          aria-label={t('plan.estimate.change', { time, source, work })}
        >
          {time} <span className={styles.source}>{source}</span>
        </Button>
      }
    >
      <EstimateForm row={row} onClose={() => setOpen(false)} />
    </Popover>
  );
}

interface EstimateFormProps {
  readonly row: ActivityRow;
  readonly onClose: () => void;
}

function EstimateForm({ row, onClose }: EstimateFormProps) {
  const { t } = useTexts();
  const format = useFormat();
  const document = useDocument();
  const submit = useUndoable();
  const { titleOf } = useActivityWords();
  const { activity, provenance } = row;
  const work = titleOf(activity.id);
  const [minutes, setMinutes] = useState<Minutes | null>(row.minutes);
  const [wrong, setWrong] = useState<Failure | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const change = async (changed: Minutes | null) => {
    const command = { kind: 'edit-estimate', activity: activity.id, minutes: changed } as const;
    const checked = applyCommand(document, command);
    if (!checked.ok) return setWrong(checked.error);
    const said =
      changed === null
        ? t('plan.estimate.givenBack', { work })
        : t('plan.estimate.changed', { work, time: format.duration(changed) });
    const unmark = form.current && markSent(form.current);
    const submitted = await submit(command, said, { quiet: true });
    if (submitted.ok) return onClose();
    unmark?.();
    setWrong(submitted.error);
  };
  const lectureSource = activity.kind === 'lecture' && provenance === 'derived';
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (minutes !== null) void change(minutes);
      }}
    >
      <p className={styles.source}>
        {t(lectureSource ? 'plan.estimate.long.clocks' : `plan.estimate.long.${provenance}`)}
      </p>
      <DurationField
        isWork
        label={t('plan.estimate.field')}
        value={minutes}
        error={wrong === null ? null : sentenceOf(wrong, t, format)}
        onChange={(written) => {
          setMinutes(written);
          setWrong(null);
        }}
      />
      <div className={styles.actions}>
        {provenance === 'yours' ? (
          <Button onClick={() => void change(null)}>{t('plan.estimate.giveBack')}</Button>
        ) : null}
        <Button kind="primary" type="submit">
          {t('ui.save')}
        </Button>
      </div>
    </form>
  );
}
