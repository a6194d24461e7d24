import { useId, useRef, useState } from 'react';
import { type PlanChapter, planFinish, planHistory } from '#core/plan/describe-plan-change.ts';
import type { Programme } from '#core/plan/document.ts';
import { remember } from '#core/remember.ts';
import { reachElement } from '../../actions/arrival.ts';
import { useActions } from '../../actions/use-actions.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { groupOf } from '../../recover/group-of.ts';
import { useReasonWords } from '../../recover/use-reason-words.ts';
import { MovedHalfDay } from '../../replan/moved-half-day.tsx';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './plan-history.module.css';

const latest = 5;

const chaptersOf = remember((programme: Programme) =>
  planHistory(programme, groupOf(programme.curriculum)).toReversed(),
);

/** Every plan that was accepted, the latest first: when, why, and what it changed. */
export function PlanHistory() {
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const section = useRef<HTMLElement>(null);
  useActions({ 'plan-history': () => reachElement(section.current) });
  const chapters = chaptersOf(useProgramme());
  const shown = all ? chapters : chapters.slice(0, latest);
  return (
    <section
      ref={section}
      tabIndex={-1}
      data-quiet-focus
      className={styles.history}
      aria-label={t('history.title')}
    >
      <h2>{t('history.title')}</h2>
      <p className={styles.quiet}>{t('history.note')}</p>
      <ol reversed className={styles.chapters}>
        {shown.map((chapter, index) => (
          <Chapter key={chapter.plan.id} chapter={chapter} isFollowed={index === 0} />
        ))}
      </ol>
      {chapters.length > latest ? (
        <Button kind="quiet" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'history.fewer' : 'history.all', { count: chapters.length })}
        </Button>
      ) : null}
    </section>
  );
}

interface ChapterProps {
  readonly chapter: PlanChapter;
  readonly isFollowed: boolean;
}

function Chapter({ chapter: { plan, change }, isFollowed }: ChapterProps) {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const reasonOf = useReasonWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const moved = change?.moved ?? [];
  const day = sayDay(plan.acceptedOn);

  const saidEnd = () => {
    const after = planFinish(plan);
    const before = change?.finish.before ?? null;
    if (after === null) return t('history.noEnd');
    if (change === null || before === null) return t('history.ends', { day: sayDay(after) });
    if (before === after) return t('history.endStays', { day: sayDay(after) });
    return t('history.endMoves', { before: sayDay(before), after: sayDay(after) });
  };
  const facts = [
    saidEnd(),
    ...(change ? [t('history.moved', { count: moved.length })] : []),
    t('history.left', { time: format.hours(plan.minutes) }),
    ...(isFollowed ? [t('history.followed')] : []),
  ];

  return (
    <li className={styles.chapter}>
      <span className={styles.day}>{day}</span>
      <div className={styles.said}>
        <p className={styles.why}>{reasonOf(plan.why)}</p>
        <p className={styles.quiet}>{facts.join(' · ')}</p>
        <ul id={id} hidden={!open} className={styles.moves}>
          {open
            ? moved.map((move) => <MovedHalfDay key={`${move.day} ${move.half}`} move={move} />)
            : null}
        </ul>
      </div>
      {moved.length > 0 ? (
        <Button
          kind="quiet"
          size="small"
          aria-expanded={open}
          aria-controls={id}
          aria-label={open ? undefined : t('history.showOf', { day })}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'history.hide' : 'history.show')}
        </Button>
      ) : null}
    </li>
  );
}
