import { useEffect, useState } from 'react';
import { useClockOffset } from '../replica/use-replica.ts';
import { type Now, nowAt, untilNextHalf } from './now-at.ts';

// The only place in the renderer that reads the clock.
function shiftedDate(offset: number): Date {
  return new Date(Date.now() + offset);
}

/** Reads the clock at the moment of the call, for what travels inside a command. */
export function useReadNow(): () => Now {
  const offset = useClockOffset();
  return () => nowAt(shiftedDate(offset));
}

/**
 * The day and half-day that it is, kept right: at noon, at midnight, when the window is looked at
 * again. Its `clock` and `instant` are those of the last of these.
 */
export function useNow(): Now {
  const offset = useClockOffset();
  const [now, setNow] = useState(() => nowAt(shiftedDate(offset)));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const refresh = () => {
      const date = shiftedDate(offset);
      setNow((shown) => {
        const read = nowAt(date);
        return read.day === shown.day && read.half === shown.half ? shown : read;
      });
      clearTimeout(timer);
      timer = setTimeout(refresh, untilNextHalf(date));
    };
    refresh();
    window.addEventListener('focus', refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [offset]);
  return now;
}
