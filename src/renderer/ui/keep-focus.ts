const tabStops = 'button, input, select, textarea, a[href], [tabindex="0"]';

// A change is drawn when the window finds the time, which may be some frames later.
const mostFrames = 30;

/**
 * Once a change is drawn: if what had the focus is gone with it, the focus goes on to `next`, rather
 * than back to the top of the window. A focus that went elsewhere meanwhile stays there.
 */
export function keepFocus(next: () => HTMLElement | null | undefined): void {
  const before = document.activeElement;
  let frames = 0;
  const look = () => {
    const { activeElement } = document;
    frames += 1;
    if (!activeElement || activeElement === document.body) next()?.focus();
    else if (activeElement === before && frames < mostFrames) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The first element below one of `roots`, or one of them itself, that a Tab would stop at. */
export function firstTabStop(roots: readonly Element[]): HTMLElement | null {
  for (const root of roots) {
    const stops = [root, ...root.querySelectorAll(tabStops)];
    for (const stop of stops) {
      const isStop = stop instanceof HTMLElement && stop.matches(tabStops) && stop.tabIndex >= 0;
      if (isStop && stop.checkVisibility()) return stop;
    }
  }
  return null;
}
