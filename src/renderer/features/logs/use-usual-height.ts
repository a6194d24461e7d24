import { type RefObject, useLayoutEffect, useState } from 'react';

/** How high an element is in pixels, whatever makes it another height: its width, or the texts. */
export function useUsualHeight(element: RefObject<HTMLElement | null>, atFirst: number): number {
  const [height, setHeight] = useState(atFirst);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const look = () => setHeight(Math.round(current.offsetHeight));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
