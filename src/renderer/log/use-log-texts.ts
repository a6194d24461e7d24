import { useState } from 'react';
import type { Minutes } from '#core/units.ts';
import { useReadNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { writeDuration } from '../ui/duration-field.tsx';
import { type LogProblem, type LogTexts, readLog, sayableLog, spreadLine } from './log-draft.ts';
import { useLineContext } from './use-line-context.ts';
import { useLineWords } from './use-line-words.ts';

interface Offer {
  /** What the hours field holds at first. */
  readonly hours: Minutes | null;
  /** What the field of lost time holds at first. */
  readonly lost?: Minutes | undefined;
  /** What the speed field holds at first; null where no lectures are watched. */
  readonly speed: number | null;
  /** Another key is another offer: what was typed for the one before is gone. */
  readonly key: string;
}

export interface LogTextsState {
  readonly texts: LogTexts;
  readonly hasSpeed: boolean;
  readonly problem: LogProblem | null;
  readonly change: (changed: Partial<LogTexts>) => void;
  /** What the hours field says besides hours; null while it says no more. */
  readonly understood: string | null;
  /** Sends what the hours field says besides hours to the fields for it. */
  readonly spread: () => void;
  readonly submit: () => void;
  /** Takes what an attempt to accept the texts came to. */
  readonly settle: (problem: LogProblem | null) => void;
}

/** The texts of one line of hours and speed, and what was wrong with them when last accepted; `onDone` once nothing was. */
export function useLogTexts(
  offer: Offer,
  onAccept: (texts: LogTexts) => Promise<LogProblem | null>,
  onDone?: () => void,
): LogTextsState {
  const format = useFormat();
  const contextOf = useLineContext();
  const lineWords = useLineWords();
  const readNow = useReadNow();
  const begin = () => ({
    key: offer.key,
    texts: {
      hours: offer.hours === null ? '' : writeDuration(offer.hours),
      speed: offer.speed === null ? '' : format.number(offer.speed),
      video: '',
      lost: offer.lost ? writeDuration(offer.lost) : '',
      comment: '',
    },
    problem: null as LogProblem | null,
  });
  const [kept, setKept] = useState(begin);
  const state = kept.key === offer.key ? kept : begin();
  if (state !== kept) setKept(state);

  const change = (changed: Partial<LogTexts>) =>
    setKept({ ...state, texts: { ...state.texts, ...changed }, problem: null });
  const readMore = (texts: LogTexts) => {
    const read = readLog(texts, contextOf(readNow().day));
    return read.ok && read.value.said.size > 1 ? read.value : null;
  };
  const spreadOf = (texts: LogTexts): LogTexts => {
    const more = readMore(texts);
    if (!more) return texts;
    const { day, half, videoMinutes, speed } = more.line;
    // What has no field here stays where it was typed.
    const isElsewhere = day !== null || half !== null || videoMinutes !== null;
    if (isElsewhere || (speed !== null && offer.speed === null)) return texts;
    return spreadLine(texts, more, format.number);
  };
  const said = sayableLog(readLog(state.texts, contextOf(readNow().day)));
  const settle = (problem: LogProblem | null) => {
    setKept((now) => (now.key === state.key ? { ...now, problem } : now));
    if (problem === null) onDone?.();
  };
  return {
    texts: state.texts,
    hasSpeed: offer.speed !== null,
    problem: state.problem,
    change,
    understood: said && lineWords(said.line),
    spread: () =>
      setKept((now) => (now.key === state.key ? { ...now, texts: spreadOf(now.texts) } : now)),
    settle,
    submit: () => void onAccept(state.texts).then(settle),
  };
}
