import type { Minutes } from '../units.ts';
import type { LogLexicon } from './log-lexicon.ts';
import type { LogLine } from './log-line.ts';

/**
 * A line that `parseLogLine` reads as this very log with the same words: the day as `2026-12-03`,
 * the comment last.
 */
export function printLogLine(line: LogLine, lexicon: LogLexicon): string {
  const { day, half, minutes, speed, lostMinutes, videoMinutes, comment } = line;
  const behind = ([lead = '']: readonly string[], time: Minutes) => `${lead} ${printTime(time)}`;
  return [
    day ?? '',
    half === null ? '' : (lexicon[half][0] ?? ''),
    printTime(minutes),
    speed === null ? '' : `${speed}x`,
    lostMinutes === 0 ? '' : behind(lexicon.lost, lostMinutes),
    videoMinutes === null ? '' : behind(lexicon.video, videoMinutes),
    comment === '' ? '' : `// ${comment}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function printTime(time: Minutes): string {
  const hours = Math.floor(time / 60);
  const rest = time % 60;
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, '0')}`;
}
