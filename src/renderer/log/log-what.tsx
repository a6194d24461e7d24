import { useId, useState } from 'react';
import { useActivityWords } from '../block/use-activity-words.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Select } from '../ui/select.tsx';
import type { LogChoice } from './log-choices.ts';
import styles from './log-form.module.css';
import type { LogForm } from './use-log-form.ts';

/** What time was spent on: a week's work, and on demand only some activities of it. */
export function LogWhat({ form }: { readonly form: LogForm }) {
  const { t } = useTexts();
  const format = useFormat();
  const names = useWorkNames();
  const { titleOf } = useActivityWords();
  const { draft, choices, choice, change } = form;
  const [open, setOpen] = useState(false);
  const listId = useId();
  const nameOf = ({ kind, parts }: LogChoice) => {
    if (kind === 'none') return t('today.dialog.nothing');
    const work = names.short(parts);
    return kind === 'week' ? work : t(`today.dialog.${kind}`, { work });
  };
  const chosen = choice.pieces.filter(({ activity }) => !draft.without.includes(activity));
  const toggle = (activity: string) => {
    const left = draft.without.filter((each) => each !== activity);
    change({ without: left.length < draft.without.length ? left : [...left, activity] });
  };
  return (
    <div className={styles.what}>
      <Select
        label={t('today.dialog.what')}
        options={choices.map((each) => ({ value: each.value, label: nameOf(each) }))}
        value={choice.value}
        onChange={(what) => change({ what })}
      />
      {choice.pieces.length > 1 ? (
        <>
          <Button
            kind="quiet"
            size="small"
            className={styles.opener}
            aria-expanded={open}
            aria-controls={listId}
            onClick={() => setOpen(!open)}
          >
            {chosen.length === choice.pieces.length
              ? t('today.dialog.all', { count: choice.pieces.length })
              : t('today.dialog.some', { some: chosen.length, count: choice.pieces.length })}
          </Button>
          <ul id={listId} hidden={!open} className={styles.pieces}>
            {choice.pieces.map(({ activity, minutes }) => (
              <li key={activity} className={styles.piece}>
                <Checkbox
                  checked={!draft.without.includes(activity)}
                  onChange={() => toggle(activity)}
                >
                  {titleOf(activity)}
                </Checkbox>
                <span className={styles.minutes}>{format.duration(minutes)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
