import type { Length } from '../length.ts';
import { readKindWords, readLastKindWords } from './kind-words.ts';
import { isSection, type OpenSection, type OpenWeek } from './open-outline.ts';
import { lengthOf, type OutlineItem } from './outline-items.ts';

/**
 * The activities of a week in the order of the text. A section with nothing below it (`5 videos, 48
 * min`) is one itself, unless the week has another of its kind.
 */
export function itemsOf({ entries }: OpenWeek): readonly OutlineItem[] {
  const sections = entries.filter(isSection);
  const keeps = new Map<string, OpenSection>();
  for (const section of sections) {
    const rival = keeps.get(section.words.kind);
    if (!rival || rival.count === 0) keeps.set(section.words.kind, section);
  }
  return entries.flatMap((entry) => {
    if (!isSection(entry)) return [entry];
    const { words, item, count } = entry;
    if (count > 0 || keeps.get(words.kind) !== entry) return [];
    item.kind ??= words.kind;
    item.optional ||= words.optional;
    item.graded ??= words.graded;
    return [item];
  });
}

/** What a heading without anything below it is as an activity; null if it is none. */
export function headingItem(week: OpenWeek, title: string, isBare: boolean): OutlineItem | null {
  const { source, statedHours, notes } = week;
  if (!source || source.said.empty) return null;
  const { said } = source;
  if (!isBare && statedHours === null && said.pages === null) return null;
  notes.push({ kind: 'heading-as-activity' });
  const { optional, graded, framework } = said;
  const kind = said.kind ?? (readKindWords(title) ?? readLastKindWords(title))?.kind ?? 'reading';
  const length = lengthOf(source, notes) ?? lengthOfHours(statedHours);
  return { source, title, kind, length, optional, graded, framework, notes };
}

function lengthOfHours(hours: number | null): Length | null {
  return hours === null ? null : { seconds: Math.round(hours * 60) * 60, precision: 'minute' };
}
