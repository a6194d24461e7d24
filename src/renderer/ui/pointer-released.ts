/**
 * Ends when no button of the pointer is down. What is drawn while one is down may move the very
 * button that is being clicked from under it.
 */
export function pointerReleased(): Promise<void> {
  if (document.querySelector(':active') === null) return Promise.resolve();
  return new Promise((resolve) => {
    const released = new AbortController();
    const end = () => {
      released.abort();
      // After the click that the release makes.
      setTimeout(resolve);
    };
    for (const name of ['pointerup', 'pointercancel', 'dragend'] as const) {
      window.addEventListener(name, end, { signal: released.signal });
    }
  });
}
