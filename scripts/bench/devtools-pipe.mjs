/**
 * Talks to Chromium over the two pipes of `--remote-debugging-pipe` (file descriptors 3 and 4 of
 * the child): no port, no library, and nothing loaded into the measured app.
 */
export function devtoolsPipe(child) {
  const [toApp, fromApp] = [child.stdio[3], child.stdio[4]];
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;
  let text = '';
  toApp.on('error', () => {});
  fromApp.setEncoding('utf8').on('data', (part) => {
    text += part;
    const messages = text.split('\0');
    text = messages.pop();
    for (const message of messages) receive(JSON.parse(message));
  });
  fromApp.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The app closed its pipe.'));
  });

  function receive({ id, error, result, method, params }) {
    if (id === undefined) {
      for (const listener of listeners) listener(method, params);
      return;
    }
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result);
  }

  return {
    onEvent: (listener) => listeners.add(listener),
    send(method, params = {}, sessionId = undefined) {
      last += 1;
      const id = last;
      toApp.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
  };
}
