import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActivityWords } from '../../block/use-activity-words.ts';
import { newId } from '../../clock/new-id.ts';
import { useNow, useReadNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTickWords } from '../../log/use-tick-words.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './week-list.module.css';
import type { ActivityLength, WeekList as List, WeekListItem } from './week-lists.ts';

/** A week's lectures, quiz and assignments, to be ticked one by one. */
export function WeekList({ list }: { readonly list: List }) {
  const { t } = useTranslation();
  const { course, week, items, doneCount } = list;
  // What was done on other days stays out of the way, unless nothing else is there.
  const earlier = items.filter(({ doneEarlier }) => doneEarlier).length;
  const foldable = earlier > 0 && earlier < items.length;
  const [unfolded, setUnfolded] = useState(false);
  const shown = foldable && !unfolded ? items.filter((item) => !item.doneEarlier) : items;
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
          <Item key={item.activity.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { readonly item: WeekListItem }) {
  const { t } = useTranslation();
  const length = useLengthWords();
  const submit = useUndoable();
  const readNow = useReadNow();
  const { half } = useNow();
  const { sessions } = useProgramme();
  const tickWords = useTickWords();
  const { titleOf, tagsOf } = useActivityWords();
  const { activity, rest, whole, done, share } = item;
  const title = titleOf(activity.id);
  const tags = tagsOf(activity);
  const tick = () => {
    const { day } = readNow();
    if (rest) {
      const id = newId();
      const command = { kind: 'tick', id, today: day, day, half, parts: [rest] } as const;
      const hasHours = sessions.some(
        (session) =>
          session.day === day && session.pieces.some((piece) => piece.activity === activity.id),
      );
      void submit(command, tickWords(title, hasHours));
    } else if (whole) {
      void submit({ kind: 'untick', parts: [whole] }, t('changes.unticked', { work: title }));
    }
  };
  return (
    <li className={styles.item} data-stop>
      <Checkbox checked={done} part={!done && share > 0} onChange={tick} className={styles.box}>
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
}

function useLengthWords(): (length: ActivityLength) => string {
  const { t } = useTranslation();
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
