import { useId } from 'react';
import { halves } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import { useWorkNames } from '../../block/use-work-names.ts';
import { useFormat } from '../../format/use-format.ts';
import { sentenceOf } from '../../texts/sentence-of.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './bulk-dialog.module.css';
import type { BulkField } from './bulk-draft.ts';
import { useBulkForm } from './use-bulk-form.ts';

interface BulkDialogProps {
  readonly sessions: readonly Session[];
  readonly onClose: () => void;
}

/** One change for many logs: when they were, what they were spent on, their figures, their comment. */
export function BulkDialog({ sessions, onClose }: BulkDialogProps) {
  const { t } = useTexts();
  const format = useFormat();
  const names = useWorkNames();
  const formId = useId();
  const { draft, choices, problems, isIdle, change, save } = useBulkForm(sessions, onClose);
  const counted = { count: sessions.length, number: format.number(sessions.length) };
  const keep = { value: 'keep' as const, label: t('logs.bulk.keep') };
  const errorAt = (field: BulkField) => {
    const failure = problems[field];
    return failure ? sentenceOf(failure, t, format) : null;
  };
  const formError = isIdle ? t('logs.bulk.idle') : errorAt('form');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('logs.bulk.title', counted)}
      description={t('logs.bulk.description')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {t('logs.bulk.save', counted)}
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
        <div className={styles.line}>
          <TextField
            inputMode="numeric"
            label={t('logs.bulk.days')}
            hint={t('logs.bulk.daysHint')}
            placeholder={format.number(0)}
            value={draft.days}
            error={errorAt('days')}
            onChange={(days) => change({ days })}
          />
          <Select
            label={t('logs.bulk.half')}
            options={[keep, ...halves.map((value) => ({ value, label: t(`subject.${value}`) }))]}
            value={draft.half}
            onChange={(half) => change({ half })}
          />
        </div>
        <Select
          label={t('logs.bulk.work')}
          options={[
            { value: 'keep', label: t('logs.bulk.keep') },
            { value: 'plan', label: t('logs.bulk.planned') },
            ...choices.map(({ value, kind, parts }) => ({
              value,
              label: kind === 'none' ? t('today.dialog.nothing') : names.short(parts),
            })),
          ]}
          value={draft.work}
          onChange={(work) => change({ work })}
        />
        <div className={styles.line}>
          <TextField
            label={t('logs.bulk.hours')}
            placeholder={t('logs.bulk.keep')}
            value={draft.hours}
            error={errorAt('hours')}
            onChange={(hours) => change({ hours })}
          />
          <TextField
            label={t('logs.bulk.lost')}
            placeholder={t('logs.bulk.keep')}
            value={draft.lost}
            error={errorAt('lost')}
            onChange={(lost) => change({ lost })}
          />
          <TextField
            inputMode="decimal"
            label={t('logs.bulk.speed')}
            placeholder={t('logs.bulk.keep')}
            value={draft.speed}
            error={errorAt('speed')}
            onChange={(speed) => change({ speed })}
          />
        </div>
        <Select
          label={t('logs.bulk.comments')}
          options={[
            keep,
            { value: 'add' as const, label: t('logs.bulk.addComment') },
            { value: 'replace' as const, label: t('logs.bulk.replaceComment') },
          ]}
          value={draft.commentMode}
          error={draft.commentMode === 'keep' ? errorAt('comment') : null}
          onChange={(commentMode) => change({ commentMode })}
        />
        {draft.commentMode === 'keep' ? null : (
          <TextArea
            label={t('logs.bulk.comment')}
            hint={draft.commentMode === 'replace' ? t('logs.bulk.commentHint') : undefined}
            rows={2}
            value={draft.comment}
            error={errorAt('comment')}
            onChange={(comment) => change({ comment })}
          />
        )}
        {formError ? (
          <p role="alert" className={styles.error}>
            {formError}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}
