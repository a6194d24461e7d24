import { type Lesson, lessonOf } from '#core/forecast/lesson.ts';
import type { Programme } from '#core/plan/document.ts';

/** What the latest of the closed programmes that taught anything has taught. */
export interface LearnedPace {
  readonly title: string;
  readonly lesson: Lesson;
}

/** The pace that a new programme may start with; null if no closed one has any hours to learn from. */
export function learnedPace(shelf: readonly Programme[]): LearnedPace | null {
  for (const programme of shelf.toReversed()) {
    const lesson = lessonOf(programme);
    if (lesson !== null) return { title: programme.curriculum.title, lesson };
  }
  return null;
}
