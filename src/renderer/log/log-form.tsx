import type { Ref } from 'react';
import type { Half } from '#core/calendar/half.ts';
import { useFormat } from '../format/use-format.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { markSent } from '../ui/mark-sent.ts';
import { pointerReleased } from '../ui/pointer-released.ts';
import { Segmented } from '../ui/segmented.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { exampleSpeed, type LogField } from './log-draft.ts';
import styles from './log-form.module.css';
import { LogWhat } from './log-what.tsx';
import type { LogForm } from './use-log-form.ts';

interface LogFormFieldsProps {
  /** For the button that submits it, wherever it stands. */
  readonly id: string;
  readonly form: LogForm;
  readonly hoursRef: Ref<HTMLInputElement>;
}

/** Everything that a log says, to be written. */
export function LogFormFields({ id, form, hoursRef }: LogFormFieldsProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { draft, choice, change, problem } = form;
  const hasVideo = choice.kind === 'none' || choice.parts.some(({ kind }) => kind === 'lectures');
  const errorAt = (field: LogField) =>
    problem?.field === field ? sentenceOf(problem.failure, t, format) : null;
  const halves: readonly { value: Half; label: string }[] = [
    { value: 'morning', label: t('subject.morning') },
    { value: 'afternoon', label: t('subject.afternoon') },
  ];
  return (
    <form
      id={id}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const unmark = markSent(event.currentTarget);
        void form.save().then((isSaved) => isSaved || unmark());
      }}
    >
      <div className={styles.line}>
        <TextField
          type="date"
          label={t('today.dialog.day')}
          value={draft.day}
          error={errorAt('day')}
          onChange={(day) => change({ day })}
        />
        <Segmented
          label={t('today.dialog.half')}
          options={halves}
          value={draft.half}
          onChange={(half) => change({ half })}
        />
      </div>
      <LogWhat form={form} />
      <div className={styles.line}>
        <TextField
          ref={hoursRef}
          label={t('today.fields.hours')}
          placeholder={t('today.fields.examples.hours')}
          value={draft.hours}
          error={errorAt('hours')}
          hint={
            form.understood === null
              ? undefined
              : t('today.fields.understood', { log: form.understood })
          }
          onChange={(text) => change({ hours: text })}
          onBlur={() => void pointerReleased().then(form.spread)}
        />
        <TextField
          label={t('today.fields.lost')}
          placeholder={t('today.fields.examples.lost')}
          value={draft.lost}
          error={errorAt('lost')}
          onChange={(text) => change({ lost: text })}
        />
      </div>
      {hasVideo ? (
        <div className={styles.line}>
          <TextField
            label={t('today.fields.speed')}
            placeholder={format.number(exampleSpeed)}
            value={draft.speed}
            error={errorAt('speed')}
            onChange={(text) => change({ speed: text })}
          />
          <TextField
            label={t('today.fields.video')}
            placeholder={t('today.fields.examples.video')}
            value={draft.video}
            error={errorAt('video')}
            onChange={(text) => change({ video: text })}
          />
        </div>
      ) : null}
      <TextArea
        label={t('today.fields.comment')}
        rows={2}
        value={draft.comment}
        error={errorAt('comment')}
        onChange={(comment) => change({ comment })}
      />
      {choice.open.length > 0 ? (
        <Checkbox checked={draft.finishes} onChange={(finishes) => change({ finishes })}>
          {t('today.dialog.finishes')}
        </Checkbox>
      ) : null}
      {errorAt('form') ? (
        <p role="alert" className={styles.error}>
          {errorAt('form')}
        </p>
      ) : null}
    </form>
  );
}
