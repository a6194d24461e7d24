import Fuse from 'fuse.js/basic';
import type { PaletteItem } from './palette-items.ts';

const keys = [
  { name: 'title', weight: 4 },
  { name: 'aliases', weight: 3 },
  { name: 'words', weight: 1 },
];

// Few letters are found nearly everywhere, if they may differ.
const exactly = 0.01;
const nearly = 0.34;

/**
 * The items that `query` may mean, the likeliest first: one whose other name it is exactly, those
 * whose title or one of its words begins so, then those that are nearly so.
 */
export function searchPalette(
  items: readonly PaletteItem[],
  query: string,
): readonly PaletteItem[] {
  const asked = plain(query);
  if (asked === '') return items;
  const found = new Fuse(items, {
    keys,
    threshold: asked.length < 4 ? exactly : nearly,
    ignoreLocation: true,
  })
    .search(query.trim())
    .map(({ item }) => item);
  const ranked = [...items.filter((item) => rankOf(item, asked) < others), ...found];
  return [...new Set(ranked)].sort((a, b) => rankOf(a, asked) - rankOf(b, asked));
}

const others = 4;

function rankOf({ title, aliases }: PaletteItem, asked: string): number {
  const name = plain(title);
  if (name === asked || aliases.some((alias) => plain(alias) === asked)) return 0;
  if (name.startsWith(asked)) return 1;
  if (words(title).some((_, index, all) => plain(all.slice(index).join(' ')).startsWith(asked))) {
    return 2;
  }
  return name.includes(asked) ? 3 : others;
}

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** A text as it is compared: `C2 W3` is `c2w3`, and `Länge` is `lange`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|\s/gu, '')
    .toLowerCase();
}
