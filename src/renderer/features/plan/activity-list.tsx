import { useActivityWords } from '../../block/use-activity-words.ts';
import { newId } from '../../clock/new-id.ts';
import { useNow, useReadNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import styles from './activity-list.module.css';
import type { ActivityRow } from './course-table.ts';
import { EstimateButton } from './estimate-button.tsx';

/** The activities of a week: each with its tick, its estimate to edit, and what it took. */
export function ActivityList({ rows }: { readonly rows: readonly ActivityRow[] }) {
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <Item key={row.activity.id} row={row} />
      ))}
    </ul>
  );
}

function Item({ row }: { readonly row: ActivityRow }) {
  const { t } = useTexts();
  const format = useFormat();
  const submit = useUndoable();
  const readNow = useReadNow();
  const { half } = useNow();
  const { titleOf, tagsOf } = useActivityWords();
  const { activity, rest, minutes, done, share, actual } = row;
  const work = titleOf(activity.id);
  const tags = tagsOf(activity);
  const toggle = () => {
    const { day } = readNow();
    if (rest) {
      const id = newId();
      const tick = { kind: 'tick', id, today: day, day, half, parts: [rest] } as const;
      void submit(tick, t('changes.ticked', { work }));
    } else {
      const whole = { activity: activity.id, minutes, of: minutes };
      void submit({ kind: 'untick', parts: [whole] }, t('changes.unticked', { work }));
    }
  };
  return (
    <li className={styles.item}>
      <Checkbox checked={done} part={!done && share > 0} onChange={toggle} className={styles.name}>
        {work}
        {tags.length > 0 ? <span className={styles.quiet}> {tags.join(', ')}</span> : null}
      </Checkbox>
      <span className={styles.figures}>
        {actual > 0 ? (
          <span className={styles.quiet}>
            {t('plan.table.took', { time: format.duration(actual) })}
          </span>
        ) : null}
        <EstimateButton row={row} />
      </span>
    </li>
  );
}
