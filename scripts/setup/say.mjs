let output = process.stdout;

/** Sends all later messages to standard error, for commands whose output is data. */
export function sayOnStandardError() {
  output = process.stderr;
}

/** Prints one line for people. */
export function say(line) {
  output.write(`${line}\n`);
}

/**
 * Prints a title, runs the work, and shows the elapsed seconds while it lasts. The work is given
 * `note(text)` for a detail such as "45 MB". Ends with one line that says how long it took.
 */
export async function withProgress(title, work) {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const live = output.isTTY === true;
  let detail = '';
  // A pipe keeps every line, so it gets one each ten seconds; a terminal redraws one line.
  const draw = () => {
    const line = `${title} ... ${Math.round(seconds())} s${detail && `, ${detail}`}`;
    output.write(live ? `\r\x1b[K${line.slice(0, (output.columns ?? 80) - 1)}` : `${line}\n`);
  };
  if (live) draw();
  else say(`${title} ...`);
  const timer = setInterval(draw, live ? 500 : 10_000);
  const finish = (word) => {
    clearInterval(timer);
    say(`${live ? '\r\x1b[K' : ''}${title}: ${word} (${seconds().toFixed(1)} s).`);
  };
  try {
    const result = await work((text) => {
      detail = text;
    });
    finish('done');
    return result;
  } catch (error) {
    finish('failed');
    throw error;
  }
}
