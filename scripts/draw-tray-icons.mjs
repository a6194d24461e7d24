// Draws resources/tray: the split day in the two colours, and in black for macOS, which tints it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './draw-tray-icons/encode-png.mjs';
import { root } from './setup/project.mjs';

const blue = [0x2f, 0x62, 0xc4, 255];
const amber = [0xe5, 0xa5, 0x52, 255];
const black = [0, 0, 0, 255];
const faint = [0, 0, 0, 115];
/** Of the icon's size: the margin, the corner, and the gap between the halves. */
const shape = { margin: 1 / 16, corner: 1 / 4, gap: 1 / 16 };
/** Points across each pixel that are looked at. */
const fineness = 8;

const folder = join(root, 'resources', 'tray');
mkdirSync(folder, { recursive: true });
for (const [scale, suffix] of [
  [1, ''],
  [2, '@2x'],
]) {
  const draw = (name, top, bottom) =>
    writeFileSync(join(folder, `${name}${suffix}.png`), drawIcon(16 * scale, top, bottom));
  draw('tray', blue, amber);
  draw('trayTemplate', black, faint);
}

function drawIcon(size, top, bottom) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const [red, green, blue, alpha] = y < size / 2 ? top : bottom;
      const covered = coverage(x / size, y / size, 1 / size);
      pixels.set([red, green, blue, Math.round(alpha * covered)], (y * size + x) * 4);
    }
  }
  return encodePng(size, pixels);
}

/** How much of the pixel at `x`, `y` is inside the mark. */
function coverage(x, y, pixel) {
  let inside = 0;
  for (let row = 0; row < fineness; row += 1) {
    for (let column = 0; column < fineness; column += 1) {
      const at = (cell) => ((cell + 0.5) / fineness) * pixel;
      if (isInside(x + at(column), y + at(row))) inside += 1;
    }
  }
  return inside / fineness ** 2;
}

/** True of a point of the unit square in a rounded square that is cut in two across. */
function isInside(x, y) {
  const { margin, corner, gap } = shape;
  if (Math.abs(y - 0.5) < gap / 2) return false;
  const beyond = (value) => Math.max(0, Math.abs(value - 0.5) - (0.5 - margin - corner));
  return Math.hypot(beyond(x), beyond(y)) <= corner;
}
