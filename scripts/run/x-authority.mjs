import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';

/**
 * Writes a fresh key for an X server and its clients, so that other users of this machine can't
 * see the windows. It is valid for any host and display number, as the number isn't known yet.
 */
export function writeXAuthority(file) {
  const wild = 0xffff;
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  const cookie = randomBytes(16);
  const entry = [short(wild), sized(''), sized(''), sized(name), sized(cookie)];
  writeFileSync(file, Buffer.concat(entry), { mode: 0o600 });
  return cookie;
}

function short(number) {
  return Buffer.from([number >> 8, number & 0xff]);
}

function sized(value) {
  const bytes = Buffer.from(value);
  return Buffer.concat([short(bytes.length), bytes]);
}
