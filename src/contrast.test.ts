import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// Here and not beside the file, because the renderer's types know no Node.
const tokens = readFileSync(new URL('./renderer/styles/tokens.css', import.meta.url), 'utf8');

type Colors = ReadonlyMap<string, string>;

function colorsIn(css: string): Colors {
  return new Map(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

const darkStart = tokens.indexOf('prefers-color-scheme: dark');
const themes: readonly (readonly [string, Colors])[] = [
  ['light', colorsIn(tokens.slice(0, darkStart))],
  ['dark', colorsIn(tokens.slice(darkStart))],
];

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colors: Colors, front: string, back: string): number {
  const [light = 0, dark = 0] = [front, back]
    .map((name) => luminance(colors.get(name) ?? '#000000'))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'hover', 'lectures-wash', 'homework-wash', 'alarm-wash'];
const texts = ['ink', 'quiet', 'lectures', 'homework', 'alarm'];
const pairs = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)),
  ...['lectures', 'homework', 'alarm'].map((solid) => ['on-solid', solid] as const),
  ['paper', 'ink'] as const,
  ['ink', 'pressed'] as const,
];

describe.each(themes)('%s theme', (_, colors) => {
  test('has every color of the other', () => {
    expect([...colors.keys()].sort()).toEqual([...(themes[0]?.[1].keys() ?? [])].sort());
  });

  test.each(pairs)('%s on %s can be read (AA, 4.5)', (front, back) => {
    expect(contrast(colors, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'surface'])('the edge of a control stands out on %s (3)', (back) => {
    expect(contrast(colors, 'edge', back)).toBeGreaterThanOrEqual(3);
  });
});
