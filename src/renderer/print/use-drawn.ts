import { useEffect } from 'react';

/** Nothing is drawn any more that has not been for so long, in milliseconds. */
const stillness = 300;
/** However busy the page is, it is looked at again by then. */
const longestLook = 2000;

/**
 * Tells once that all of the page is drawn: no chart has an empty room, and nothing has changed for a
 * while, nor is anything being worked out.
 */
export function useDrawn(tell: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let changes = 0;
    const look = () => {
      const seen = changes;
      requestIdleCallback(
        () => {
          if (seen !== changes) return;
          if (isEveryChartDrawn()) end();
          else wait();
        },
        { timeout: longestLook },
      );
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, stillness);
    };
    const observer = new MutationObserver(() => {
      changes += 1;
      wait();
    });
    const stop = () => {
      clearTimeout(timer);
      observer.disconnect();
    };
    const end = () => {
      stop();
      tell();
    };
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    wait();
    return stop;
  }, [tell]);
}

function isEveryChartDrawn(): boolean {
  const rooms = [...document.querySelectorAll('[data-chart-room]')];
  return rooms.every((room) => room.querySelector('svg path') !== null);
}
