import { useCallback, useEffect, useRef, useState } from 'react';
import { reachElement } from '../../actions/arrival.ts';
import type { ListedSection } from './section-list.ts';

/** How far below the top of the screen a heading still counts as being read, in pixels. */
const readingLine = 96;

/**
 * The section that is read now, by where the screen is scrolled to, and the way to another. The last
 * ones cannot come to the top; the one that was gone to, or has the focus in its heading, counts
 * until the screen is scrolled again.
 */
export function useCurrentSection(
  sections: readonly ListedSection[],
): readonly [string | null, (section: ListedSection) => void] {
  const [current, setCurrent] = useState<string | null>(null);
  const held = useRef<{ readonly id: string; readonly top: number } | null>(null);
  const screen = sections[0]?.heading.closest('main') ?? null;

  useEffect(() => {
    if (!screen) return;
    const look = () => {
      if (held.current && Math.abs(held.current.top - screen.scrollTop) < 2) return;
      held.current = null;
      setCurrent(sectionAt(sections, screen));
    };
    const hold = ({ target }: FocusEvent) => {
      const section = sections.find(({ heading }) => heading === target);
      if (!section) return;
      held.current = { id: section.id, top: screen.scrollTop };
      setCurrent(section.id);
    };
    look();
    screen.addEventListener('scroll', look, { passive: true });
    screen.addEventListener('focusin', hold);
    return () => {
      screen.removeEventListener('scroll', look);
      screen.removeEventListener('focusin', hold);
    };
  }, [sections, screen]);

  return [current, useCallback(({ heading }: ListedSection) => reachElement(heading), [])];
}

function sectionAt(sections: readonly ListedSection[], screen: HTMLElement): string | null {
  const { top, bottom } = screen.getBoundingClientRect();
  const isAtEnd = screen.scrollTop + screen.clientHeight >= screen.scrollHeight - 2;
  const line = isAtEnd && screen.scrollTop > 0 ? bottom : top + readingLine;
  const above = sections.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
  return (above.at(-1) ?? sections[0])?.id ?? null;
}
