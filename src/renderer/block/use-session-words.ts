import type { Session } from '#core/plan/document.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';

type Timed = Pick<Session, 'minutes' | 'speed'>;
type Figures = Timed & Pick<Session, 'lostMinutes' | 'comment'>;

interface SessionWords {
  /** `2 h 40`, or `2 h 40 at 1.75x` */
  readonly timeOf: (session: Timed) => string;
  /** The same, with what was lost and the comment. */
  readonly wholeOf: (session: Figures) => string;
}

/** Logs in words. */
export function useSessionWords(): SessionWords {
  const { t } = useTexts();
  const format = useFormat();
  const timeOf = ({ minutes, speed }: Timed) => {
    const time = format.duration(minutes);
    return speed === null ? time : t('work.session.atSpeed', { time, speed: format.speed(speed) });
  };
  const wholeOf = (session: Figures) => {
    const { lostMinutes, comment } = session;
    const lost = t('work.session.lost', { time: format.duration(lostMinutes) });
    return [
      timeOf(session),
      ...(lostMinutes > 0 ? [lost] : []),
      ...(comment ? [comment] : []),
    ].join(' · ');
  };
  return { timeOf, wholeOf };
}
