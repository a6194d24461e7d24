import type { CourseWeek } from './curriculum.ts';
import { frameworkAssignment } from './extras.ts';

const families: readonly (readonly [written: RegExp, name: string])[] = [
  [/^\W*(tf\.keras|keras)/i, 'Keras'],
  [/^\W*(tf\.|tensorflow)/i, 'TensorFlow'],
  [/^\W*(py)?torch/i, 'PyTorch'],
  [/^\W*jax/i, 'JAX'],
  [/^\W*(hugging ?face|transformers)/i, 'Hugging Face'],
];

const usualCapitals: readonly (readonly [written: RegExp, name: string])[] = [
  [/\btensorflow\b/gi, 'TensorFlow'],
  [/(?<!tf\.)\bkeras\b/gi, 'Keras'],
  [/\bpytorch\b/gi, 'PyTorch'],
  [/\bjax\b/gi, 'JAX'],
  [/\bnumpy\b/gi, 'NumPy'],
  [/\bhugging ?face\b/gi, 'Hugging Face'],
];

/** What a curriculum writes, with the usual capitals: `TensorFlow 2` for `tensorflow 2`. */
export function capitalizeFramework(written: string): string {
  return usualCapitals.reduce((name, [found, usual]) => name.replace(found, usual), written);
}

/** The framework that a week's first graded assignment in one is done in, without a version. */
export function frameworkFamily(week: CourseWeek): string | null {
  const written = frameworkAssignment(week)?.framework ?? null;
  if (written === null) return null;
  return families.find(([found]) => found.test(written))?.[1] ?? null;
}
