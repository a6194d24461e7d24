import { useState } from 'react';
import { halfDayKey } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import type { Block } from '#core/planner/month-plan.ts';
import { sumMinutes } from '#core/units.ts';
import { useBlockTitle } from '../../block/use-block-title.ts';
import { rowOf } from '../../block/work-row.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { HalfDayRow } from './half-day-row.tsx';
import styles from './next-up.module.css';

interface NextUpProps {
  /** What kind of day it is, in a sentence. */
  readonly said: string;
  readonly next: Block;
  readonly onEdit: (session: Session) => void;
}

/** Nothing to do now: says what comes next, and lets the eager begin with it. */
export function NextUp({ said, next, onEdit }: NextUpProps) {
  const { t } = useTexts();
  const format = useFormat();
  const titleOf = useBlockTitle();
  const { day, half } = useNow();
  const sources = rowSourcesOf(useProgramme());
  const [ahead, setAhead] = useState(false);
  const row = rowOf(next, { day, half }, sources);
  const offered = sumMinutes(row.closing.pieces.map(({ minutes }) => minutes));
  const when = t('today.next.when', {
    day: format.longDay(next.day),
    time: format.clock(next.start),
  });
  return (
    <section className={styles.next} aria-label={t('today.next.label')}>
      <div className={styles.words}>
        <p className={styles.said}>{said}</p>
        <p className={styles.what}>{t('today.next.what', { when, work: titleOf(row) })}</p>
      </div>
      <Button aria-expanded={ahead} onClick={() => setAhead(!ahead)}>
        {t(ahead ? 'today.next.later' : 'today.next.now')}
      </Button>
      {ahead ? (
        <div className={styles.row}>
          <HalfDayRow
            key={halfDayKey(next)}
            row={{ ...row, sessions: [], offered }}
            status="planned"
            planned={format.longDay(next.day)}
            onEdit={onEdit}
          />
        </div>
      ) : null}
    </section>
  );
}
