import { connect } from 'node:net';

const createWindow = 16;
const mapWindow = 19;
const configureWindow = 22;
const smallest = 300;

/**
 * Tells when an app's window becomes visible, from outside: a client of the X server that is told of
 * each window that is shown. Answers { next(), close() }; next() gives milliseconds since 1970.
 */
export async function watchWindows(display, cookie) {
  const path = `/tmp/.X11-unix/X${display.slice(1)}`;
  const socket = connect({ path });
  const widths = new Map();
  let waiting;
  let root;
  let pending = Buffer.alloc(0);
  const ready = new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.on('data', (part) => {
      const now = performance.timeOrigin + performance.now();
      pending = Buffer.concat([pending, part]);
      if (root === undefined) root = readSetup();
      if (root !== undefined) {
        resolve();
        readEvents(now);
      }
    });
  });
  socket.write(hello(cookie));
  await ready;
  socket.write(askForChildren(root));

  function readSetup() {
    if (pending.length < 8) return undefined;
    const length = 8 + 4 * pending.readUInt16LE(6);
    if (pending.length < length) return undefined;
    const vendor = Math.ceil(pending.readUInt16LE(24) / 4) * 4;
    const screen = 40 + vendor + 8 * pending[29];
    const id = pending.readUInt32LE(screen);
    pending = pending.subarray(length);
    return id;
  }

  function readEvents(now) {
    for (; pending.length >= 32; pending = pending.subarray(32)) {
      const code = pending[0] & 0x7f;
      const window = pending.readUInt32LE(8);
      if (code === createWindow) widths.set(window, pending.readUInt16LE(16));
      if (code === configureWindow) widths.set(window, pending.readUInt16LE(20));
      // Chromium has tiny helper windows as well.
      if (code === mapWindow && widths.get(window) >= smallest) waiting?.(now);
    }
  }

  return {
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
      }),
    close: () => socket.destroy(),
  };
}

function hello(cookie) {
  const name = Buffer.from('MIT-MAGIC-COOKIE-1\0\0');
  const head = Buffer.from([0x6c, 0, 11, 0, 0, 0, 18, 0, 16, 0, 0, 0]);
  return Buffer.concat([head, name, cookie]);
}

function askForChildren(root) {
  const request = Buffer.alloc(16);
  request.writeUInt8(2, 0);
  request.writeUInt16LE(4, 2);
  request.writeUInt32LE(root, 4);
  request.writeUInt32LE(0x800, 8);
  request.writeUInt32LE(0x80000, 12);
  return request;
}
