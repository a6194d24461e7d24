import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** Whether windows can be shown: on Linux, whether a display is named and really answers. */
export async function hasDisplay(env = process.env) {
  if (process.platform !== 'linux') return true;
  if (env.WAYLAND_DISPLAY && existsSync(join(env.XDG_RUNTIME_DIR ?? '/', env.WAYLAND_DISPLAY))) {
    return true;
  }
  const [, host, number] = env.DISPLAY?.match(/^(.*?):(\d+)(?:\.\d+)?$/) ?? [];
  if (number === undefined) return false;
  if (host && host !== 'unix' && !host.startsWith('/'))
    return answers({ host, port: 6000 + Number(number) });
  const path = `/tmp/.X11-unix/X${number}`;
  return (await answers({ path })) || (await answers({ path: `\0${path}` }));
}

function answers(address) {
  return new Promise((resolve) => {
    const socket = connect({ ...address, timeout: 2000 });
    const end = (result) => () => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}
