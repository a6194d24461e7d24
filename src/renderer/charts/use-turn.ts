import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const waiting: (() => void)[] = [];
let isAsked = false;
/** However busy the window is, a chart waits no longer after the one before it, in milliseconds. */
const longestWait = 200;

function ask(): void {
  if (isAsked || waiting.length === 0) return;
  isAsked = true;
  requestIdleCallback(
    () => {
      isAsked = false;
      waiting.shift()?.();
      // Two in the same idle time would be one long task.
      setTimeout(ask);
    },
    { timeout: longestWait },
  );
}

/**
 * True from this chart's turn on. Charts are drawn one after the other, from the top, each in a task
 * of its own, so that a screen of them never keeps the window from answering.
 */
export function useTurn(): boolean {
  const [isMine, setMine] = useState(false);
  useEffect(() => {
    // At once, in a task in which nothing else is drawn: charts whose turns come while another is drawn
    // would be drawn together.
    const take = () => flushSync(() => setMine(true));
    waiting.push(take);
    ask();
    return () => {
      const place = waiting.indexOf(take);
      if (place >= 0) waiting.splice(place, 1);
    };
  }, []);
  return isMine;
}
