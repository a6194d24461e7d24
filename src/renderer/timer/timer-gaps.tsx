import type { Moment } from '#core/timer/reading.ts';
import type { Ruling, Timer } from '#core/timer/timer.ts';
import { type Gap, openGaps } from '#core/timer/timer-figures.ts';
import { nowAt } from '../clock/now-at.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { keepFocus } from '../ui/keep-focus.ts';
import { nextToDo } from './next-to-do.ts';
import styles from './timer.module.css';
import { useTimerRequests } from './use-timer-requests.ts';

const rulings: readonly Ruling[] = ['study', 'nothing', 'lost'];
const minute = 60_000;

/** Asks about each time that the timer did not see: whether it counts. */
export function TimerGaps({ timer }: { readonly timer: Timer }) {
  const gaps = openGaps(timer);
  return gaps.map((gap) => <TimerGap key={gap.gap} gap={gap} />);
}

function TimerGap({ gap: { gap, from, to } }: { readonly gap: Gap }) {
  const { t } = useTexts();
  const format = useFormat();
  const { answer } = useTimerRequests();
  const start = nowAt(new Date(from));
  const end = nowAt(new Date(to));
  const isOneDay = start.day === end.day;
  const write = (moment: Moment) => {
    const { day, clock } = nowAt(new Date(moment));
    if (isOneDay) return format.clock(clock);
    return t('timer.gap.moment', { day: format.day(day), clock: format.clock(clock) });
  };
  const say = async (ruling: Ruling, button: HTMLElement) => {
    const home = button.closest('[data-timer-home]');
    if (await answer(gap, ruling)) keepFocus(() => nextToDo(home));
  };
  const time = format.duration(Math.round((to - from) / minute));
  return (
    <section className={styles.gap} data-gap aria-label={t('timer.gap.label')}>
      <p role="status">{t('timer.gap.ask', { from: write(from), to: write(to), time })}</p>
      <span className={styles.actions}>
        {rulings.map((ruling) => (
          <Button
            key={ruling}
            size="small"
            onClick={(event) => void say(ruling, event.currentTarget)}
          >
            {t(`timer.gap.${ruling}`)}
          </Button>
        ))}
      </span>
    </section>
  );
}
