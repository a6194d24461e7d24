import { useEffect, useState } from 'react';
import type { Minutes } from '#core/units.ts';
import { useReadNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { useProgramme, useSnapshot } from '../replica/use-replica.ts';
import { writeDuration } from '../ui/duration-field.tsx';
import { type LogProblem, type LogTexts, readLog, sayableLog, spreadLine } from './log-draft.ts';
import { forgetTyped, keepTyped, type TypedTexts, typedFor } from './typed-texts.ts';
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
  /** Tries to accept the texts; true if nothing was wrong with them. */
  readonly submit: (accept?: Accept) => Promise<boolean>;
}

/** Answers what is wrong with the texts; null if they were accepted. */
type Accept = (texts: LogTexts) => Promise<LogProblem | null>;

/**
 * The texts of one line of hours and speed, and what was wrong with them when they were last tried.
 * What was typed and is not accepted is there again after a look at another screen.
 */
export function useLogTexts(offer: Offer, onAccept: Accept): LogTextsState {
  const format = useFormat();
  const contextOf = useLineContext();
  const lineWords = useLineWords();
  const readNow = useReadNow();
  const { id: programme } = useProgramme();
  const revision = useSnapshot((snapshot) => snapshot.revision);
  const key = `${programme} ${offer.key}`;
  const offered: LogTexts = {
    hours: offer.hours === null ? '' : writeDuration(offer.hours),
    speed: offer.speed === null ? '' : format.number(offer.speed),
    video: '',
    lost: offer.lost ? writeDuration(offer.lost) : '',
    comment: '',
  };
  const begin = (): TextsState => {
    const typed = typedFor(key, revision);
    return typed
      ? { key, ...typed, isTyped: true }
      : { key, texts: offered, problem: null, isTyped: false };
  };
  const [kept, setKept] = useState(begin);
  const state = kept.key === key ? kept : begin();
  if (state !== kept) setKept(state);
  useEffect(() => {
    const { key, isTyped, texts, problem } = state;
    if (isTyped) keepTyped(key, { texts, problem, revision });
  }, [state, revision]);

  const change = (changed: Partial<LogTexts>) =>
    setKept({ key, texts: { ...state.texts, ...changed }, problem: null, isTyped: true });
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
  const submit = async (accept: Accept = onAccept) => {
    const problem = await accept(state.texts);
    // By now another offer may stand here, or none.
    if (problem === null) forgetTyped(key);
    setKept((now) => (now.key === key ? { ...now, problem, isTyped: problem !== null } : now));
    return problem === null;
  };
  return {
    texts: state.texts,
    hasSpeed: offer.speed !== null,
    problem: state.problem,
    change,
    understood: said && lineWords(said.line),
    spread: () =>
      setKept((now) => (now.key === key ? { ...now, texts: spreadOf(now.texts) } : now)),
    submit,
  };
}

interface TextsState extends TypedTexts {
  readonly key: string;
  /** Not just as offered, nor accepted. */
  readonly isTyped: boolean;
}
