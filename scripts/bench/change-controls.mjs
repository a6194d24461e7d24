/**
 * Runs in the page of a first launch: changes its controls one after the other, and measures each
 * from the event to the frame that is painted with the new plan; then waits each time for what makes
 * it fit, and watches for tasks that hold the window up meanwhile.
 */
export async function changeControls() {
  const patience = 10_000;
  const rounds = 6;

  const until = async (isThere, what) => {
    const end = performance.now() + patience;
    for (;;) {
      const found = isThere();
      if (found) return found;
      if (performance.now() > end) throw new Error(`${what} did not come`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  // The frame callback comes before the painting; a message sent from it comes after.
  const painted = () =>
    new Promise((resolve, reject) => {
      // A window that nobody could see is drawn no frames.
      const late = setTimeout(() => reject(new Error('No frame was drawn')), patience);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          clearTimeout(late);
          resolve(performance.now());
        };
        port2.postMessage(null);
      });
    });

  const month = await until(
    () => document.querySelector('main section [role="grid"]'),
    'The month',
  );
  const place = month.closest('section');
  const panel = await until(() => place.querySelector('[aria-busy]'), 'The fits');
  const settled = () => until(() => panel.getAttribute('aria-busy') === 'false', 'An answer');
  const figures = () => place.querySelector('dl').textContent + month.textContent;

  const redraws = [];
  const fits = [];
  const tasks = [];
  let isWatching = false;
  new PerformanceObserver((list) => {
    if (isWatching) tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });

  const change = async (act) => {
    await settled();
    const before = figures();
    const start = performance.now();
    act();
    let at = await painted();
    while (figures() === before) {
      if (performance.now() - start > patience) throw new Error('The plan was not drawn anew');
      at = await painted();
    }
    redraws.push(at - start);
    isWatching = true;
    await settled();
    fits.push(performance.now() - start);
    isWatching = false;
  };

  const form = document.querySelector('form');
  const slider = (index, key) => () => {
    const input = form.querySelectorAll('input[type="range"]')[index];
    input.focus();
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  const press = (set, index) => () => [...form.querySelectorAll(set)].at(index).click();
  const firstGroup = form.querySelector('[role="radiogroup"]');
  const radio = (index) => () => firstGroup.querySelectorAll('[role="radio"]')[index].click();
  await settled();
  for (let round = 0; round < rounds; round += 1) {
    const isEven = round % 2 === 0;
    const key = isEven ? 'ArrowRight' : 'ArrowLeft';
    await change(slider(0, key));
    await change(slider(1, key));
    await change(slider(2, key));
    await change(press('button[aria-pressed]', -1));
    await change(radio(isEven ? 0 : 1));
  }
  return { redraws, fits, longestTask: Math.max(0, ...tasks) };
}
