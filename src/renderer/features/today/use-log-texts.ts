import { useState } from 'react';
import { parseLogText } from '#core/record/parse-log-text.ts';
import type { Minutes } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { writeDuration } from '../../ui/duration-field.tsx';
import type { LogProblem, LogTexts } from './log-draft.ts';

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
  /** Sends a speed that stands in the hours field to its own field. */
  readonly split: () => void;
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
  const settle = (problem: LogProblem | null) => {
    setKept((now) => (now.key === state.key ? { ...now, problem } : now));
    if (problem === null) onDone?.();
  };
  return {
    texts: state.texts,
    hasSpeed: offer.speed !== null,
    problem: state.problem,
    change,
    split: () => {
      const read = parseLogText(state.texts.hours);
      if (!read.ok || read.value.speed === null || offer.speed === null) return;
      const { minutes, speed } = read.value;
      change({ hours: writeDuration(minutes), speed: format.number(speed) });
    },
    settle,
    submit: () => void onAccept(state.texts).then(settle),
  };
}
