import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** Where the toasts are: at the foot of the window, or where they cover no focus. */
export type ToastPlace = 'foot' | 'top';

const roomName = '--toast-room';

/**
 * Leaves room for the toasts at the foot of what is scrolled, while there are any, and keeps them off
 * the element with the focus: that is scrolled clear of them, or else they go to the other end.
 */
export function useToastRoom(shelf: RefObject<HTMLElement | null>, isEmpty: boolean): ToastPlace {
  const [place, setPlace] = useState<ToastPlace>('foot');
  // The next ones begin at the foot again.
  if (isEmpty && place !== 'foot') setPlace('foot');

  const fled = useRef<Element | null>(null);
  const clear = useEffectEvent(() => {
    const focused = document.activeElement;
    if (isEmpty || !shelf.current || !covers(shelf.current, focused)) return;
    focused?.scrollIntoView({ block: 'nearest' });
    // Once for an element: in a window that is very small, neither end may do.
    if (!covers(shelf.current, focused) || fled.current === focused) return;
    fled.current = focused;
    setPlace(place === 'foot' ? 'top' : 'foot');
  });

  useLayoutEffect(() => {
    const root = document.documentElement;
    const element = shelf.current;
    if (isEmpty || !element) return;
    const make = () => {
      const room = place === 'foot' ? window.innerHeight - element.getBoundingClientRect().top : 0;
      root.style.setProperty(roomName, `${Math.max(0, Math.ceil(room))}px`);
      clear();
    };
    make();
    const watcher = new ResizeObserver(make);
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      root.style.removeProperty(roomName);
    };
  }, [isEmpty, place, shelf]);

  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      // A click must find its target where it went down.
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      // What has the focus may be scrolled to first.
      requestAnimationFrame(() => clear());
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);

  return place;
}

/** True if a toast is over the element; not of what is too large to be clear of anything. */
function covers(shelf: HTMLElement, element: Element | null): boolean {
  if (!element || element === document.body || shelf.contains(element)) return false;
  const own = element.getBoundingClientRect();
  if (own.height > window.innerHeight / 2) return false;
  return [...shelf.children].some((toast) => {
    const { left, right, top, bottom } = toast.getBoundingClientRect();
    return own.left < right && own.right > left && own.top < bottom && own.bottom > top;
  });
}
