import type { Option } from '../ui/select.tsx';

/** The usual figures of a list and the one that is set, which may be none of them, in order. */
export function figureOptions(
  usual: readonly number[],
  current: number,
  write: (figure: number) => string,
): readonly Option<string>[] {
  return [...new Set([...usual, current])]
    .sort((a, b) => a - b)
    .map((figure) => ({ value: String(figure), label: write(figure) }));
}
