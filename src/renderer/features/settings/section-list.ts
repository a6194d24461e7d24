import { createContext, useCallback, useState } from 'react';

/** A section that is drawn, as the index lists it. */
export interface ListedSection {
  readonly id: string;
  readonly title: string;
  readonly heading: HTMLElement;
}

type List = (section: ListedSection) => () => void;

/** Lists a section until the answer is called. */
export const SectionList = createContext<List>(() => () => {});

/** The sections that are listed now, from the top of the screen down, and the way to list one. */
export function useSectionList(): readonly [readonly ListedSection[], List] {
  const [sections, setSections] = useState<readonly ListedSection[]>([]);
  const list = useCallback<List>((section) => {
    setSections((others) => [...others, section].sort(fromTop));
    return () => setSections((all) => all.filter((each) => each !== section));
  }, []);
  return [sections, list];
}

function fromTop(one: ListedSection, other: ListedSection): number {
  const position = one.heading.compareDocumentPosition(other.heading);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
