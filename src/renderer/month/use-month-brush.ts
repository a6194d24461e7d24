import { useState } from 'react';
import type { Brush, MonthGesture } from './month-gesture.ts';

const usualMinutes = 60;

interface MonthBrush {
  readonly brush: Brush;
  readonly setBrush: (brush: Brush) => void;
  readonly gesture: MonthGesture | null;
  readonly setGesture: (gesture: MonthGesture | null) => void;
  /** Back to choosing, as at first. */
  readonly leave: () => void;
}

/** The brush in the learner's hand, and the gesture that is made with it. */
export function useMonthBrush(): MonthBrush {
  const [brush, setBrush] = useState<Brush>({ tool: 'select', minutes: usualMinutes });
  const [gesture, setGesture] = useState<MonthGesture | null>(null);
  return {
    brush,
    setBrush,
    gesture,
    setGesture,
    leave: () => setBrush((before) => ({ ...before, tool: 'select' })),
  };
}
