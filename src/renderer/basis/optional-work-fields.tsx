import type { ActivityId } from '#core/curriculum/curriculum.ts';
import { sumMinutes } from '#core/units.ts';
import { activityTitle } from '../block/use-activity-words.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import styles from './basis.module.css';
import type { OptionalWork } from './optional-work.ts';

interface OptionalWorkFieldsProps {
  readonly work: readonly OptionalWork[];
  readonly skipped: readonly ActivityId[];
  /** Told what else is left out, or taken back. */
  readonly onSkip: (work: readonly OptionalWork[]) => void;
  readonly onTakeBack: (work: readonly OptionalWork[]) => void;
}

/** What may be left out without losing the certificate, each in or out of the plan. */
export function OptionalWorkFields(props: OptionalWorkFieldsProps) {
  const { work, onSkip, onTakeBack } = props;
  const { t } = useTexts();
  const format = useFormat();
  const skipped = new Set(props.skipped);
  const isOut = ({ placed }: OptionalWork) => skipped.has(placed.activity.id);
  const out = work.filter(isOut);
  const inside = work.filter((each) => !isOut(each));
  const time = (of: readonly OptionalWork[]) =>
    format.duration(sumMinutes(of.map(({ minutes }) => minutes)));
  if (work.length === 0) return <p className={styles.why}>{t('basis.optional.none')}</p>;
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" idle={inside.length === 0} onClick={() => onSkip(inside)}>
          {t('basis.optional.skipAll', { count: inside.length, time: time(inside) })}
        </Button>
        <Button size="small" idle={out.length === 0} onClick={() => onTakeBack(out)}>
          {t('basis.optional.takeAllBack', { count: out.length, time: time(out) })}
        </Button>
      </div>
      <ul className={styles.optional} aria-label={t('basis.optional.list')}>
        {work.map((each) => (
          <li key={each.placed.activity.id}>
            <Checkbox
              checked={!isOut(each)}
              onChange={(isIn) => (isIn ? onTakeBack([each]) : onSkip([each]))}
            >
              {activityTitle(each.placed, t)}{' '}
              <span className={styles.quiet}>
                {t('basis.optional.about', {
                  week: t('subject.weekCode', {
                    course: each.placed.course.number,
                    week: each.placed.week.number,
                  }),
                  tag: t(`work.optional.${each.placed.activity.kind}`),
                  time: format.duration(each.minutes),
                })}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </>
  );
}
