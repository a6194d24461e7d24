import { memo, useDeferredValue, useState } from 'react';
import type { Block } from '#core/planner/month-plan.ts';
import { sessionIndexOf } from '#core/record/record-index.ts';
import { restOf } from '#core/record/tick-parts.ts';
import { useActivityWords } from '../../block/use-activity-words.ts';
import { newId } from '../../clock/new-id.ts';
import { useNow, useReadNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTickWords } from '../../log/use-tick-words.ts';
import { type RowSources, rowSourcesOf } from '../../replica/row-sources.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useLatest } from '../../ui/use-latest.ts';
import styles from './week-list.module.css';
import {
  type ActivityLength,
  type WeekList as List,
  type WeekListItem,
  weekListsOf,
} from './week-lists.ts';

interface WeekListsProps {
  readonly blocks: readonly Block[];
  readonly sources: RowSources;
}

/**
 * The weeks that `blocks` hold something of. They follow what is said in the rows above: those answer
 * first.
 */
export function WeekLists({ blocks, sources }: WeekListsProps) {
  const { day } = useNow();
  const drawn = useDeferredValue(sources);
  return weekListsOf(blocks, day, drawn).map((list) => <WeekList key={list.week.id} list={list} />);
}

/** A week's lectures, quiz and assignments, to be ticked one by one. */
function WeekList({ list }: { readonly list: List }) {
  const { t } = useTexts();
  const { course, week, items, doneCount } = list;
  // What was done on other days stays out of the way, unless nothing else is there.
  const earlier = items.filter(({ doneEarlier }) => doneEarlier).length;
  const foldable = earlier > 0 && earlier < items.length;
  const [unfolded, setUnfolded] = useState(false);
  const shown = foldable && !unfolded ? items.filter((item) => !item.doneEarlier) : items;
  const tick = useLatest(useTickItem());
  return (
    <section className={styles.week}>
      <header className={styles.head}>
        <h2>
          {t('today.week.title', {
            course: course.number,
            week: week.number,
            title: week.title,
          })}
        </h2>
        <p className={styles.count}>
          {t('today.week.count', { done: doneCount, count: items.length })}
          {foldable ? (
            <Button
              kind="quiet"
              size="small"
              aria-expanded={unfolded}
              onClick={() => setUnfolded(!unfolded)}
            >
              {t(unfolded ? 'today.week.fold' : 'today.week.unfold')}
            </Button>
          ) : null}
        </p>
      </header>
      <ul className={styles.items}>
        {shown.map((item) => (
          <Item key={item.activity.id} item={item} onTick={tick} />
        ))}
      </ul>
    </section>
  );
}

/** Ticks an activity by itself, or takes all ticks of it back. */
function useTickItem(): (item: WeekListItem) => void {
  const { t } = useTexts();
  const submit = useUndoable();
  const readNow = useReadNow();
  const { half } = useNow();
  // What is drawn may be of the moment before: what there is to say is that of now.
  const { programme, progress, estimates } = rowSourcesOf(useProgramme());
  const tickWords = useTickWords();
  const { titleOf } = useActivityWords();
  return ({ activity, done, whole }) => {
    const { day } = readNow();
    const title = titleOf(activity.id);
    const rest = restOf(activity.id, progress, estimates);
    if (rest && !done) {
      const id = newId();
      const command = { kind: 'tick', id, today: day, day, half, parts: [rest] } as const;
      const logged = sessionIndexOf(programme.sessions).byActivity.get(activity.id)?.entries ?? [];
      const hasHours = logged.some((session) => session.day === day);
      void submit(command, tickWords(title, hasHours));
    } else if (whole && done) {
      void submit({ kind: 'untick', parts: [whole] }, t('changes.unticked', { work: title }));
    }
  };
}

interface ItemProps {
  readonly item: WeekListItem;
  /** Always the same function. */
  readonly onTick: (item: WeekListItem) => void;
}

/** Drawn anew only when something of it changed: a week has many, and a tick changes few. */
const Item = memo(function Item({ item, onTick }: ItemProps) {
  const { t } = useTexts();
  const length = useLengthWords();
  const { titleOf, tagsOf } = useActivityWords();
  const { activity, done, share } = item;
  const title = titleOf(activity.id);
  const tags = tagsOf(activity);
  return (
    <li className={styles.item} data-stop>
      <Checkbox
        checked={done}
        part={!done && share > 0}
        onChange={() => onTick(item)}
        className={styles.box}
      >
        <span className={classNames(styles.name, done && styles.ticked)}>{title}</span>
        {tags.length > 0 ? <span className={styles.tags}> {tags.join(', ')}</span> : null}
      </Checkbox>
      <span className={styles.length}>
        {item.half && !done ? (
          <span
            className={classNames(styles.mark, styles[item.half])}
            title={t(`today.week.planned.${item.half}`)}
          >
            <span className="only-spoken">{t(`today.week.planned.${item.half}`)}</span>
          </span>
        ) : null}
        {length(item.length)}
      </span>
    </li>
  );
}, isSameItem);

function isSameItem(before: ItemProps, after: ItemProps): boolean {
  return (
    before.onTick === after.onTick && JSON.stringify(before.item) === JSON.stringify(after.item)
  );
}

function useLengthWords(): (length: ActivityLength) => string {
  const { t } = useTexts();
  const format = useFormat();
  return (length) => {
    switch (length.kind) {
      case 'video':
        return `${Math.floor(length.seconds / 60)}:${String(Math.round(length.seconds % 60)).padStart(2, '0')}`;
      case 'minutes':
        return format.duration(length.minutes);
      case 'about':
        return t('today.week.about', { time: format.duration(length.minutes) });
    }
  };
}
