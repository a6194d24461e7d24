import { useEffect, useState } from 'react';

const waiting: (() => void)[] = [];
let isAsked = false;
/** However busy the window is, the next chart waits no longer for its turn, in milliseconds. */
const longestWait = 200;

function ask(): void {
  if (isAsked || waiting.length === 0) return;
  isAsked = true;
  requestIdleCallback(
    () => {
      isAsked = false;
      waiting.shift()?.();
      ask();
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
    const take = () => setMine(true);
    waiting.push(take);
    ask();
    return () => {
      const place = waiting.indexOf(take);
      if (place >= 0) waiting.splice(place, 1);
    };
  }, []);
  return isMine;
}
