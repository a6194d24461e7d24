import { useState } from 'react';
import { parseDay } from '#core/calendar/day.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import { applyCommand } from '#core/plan/apply-command.ts';
import { studyOf } from '../block/block-study.ts';
import { useSessionWords } from '../block/use-session-words.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import { newId } from '../clock/new-id.ts';
import { useReadNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { type RowSources, rowSourcesOf } from '../replica/row-sources.ts';
import { useDocument, useProgramme } from '../replica/use-replica.ts';
import { useUndoable } from '../replica/use-undoable.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { writeDuration } from '../ui/duration-field.tsx';
import { firstChoice, type LogChoice, logChoices } from './log-choices.ts';
import {
  fieldOf,
  type LogDraft,
  type LogProblem,
  logCommand,
  readLog,
  sayableLog,
  spreadLine,
} from './log-draft.ts';
import type { LogRequest } from './log-request.ts';
import { lastSpeedOf, offeredSpeed } from './offered-speed.ts';
import { useLineContext } from './use-line-context.ts';
import { useLineWords } from './use-line-words.ts';

export interface LogForm {
  readonly draft: LogDraft;
  readonly choices: readonly LogChoice[];
  readonly choice: LogChoice;
  readonly problem: LogProblem | null;
  /** What the hours field says besides hours; null while it says no more. */
  readonly understood: string | null;
  readonly change: (changed: Partial<LogDraft>) => void;
  /** Sends what the hours field says besides hours to the fields for it. */
  readonly spread: () => void;
  /** Closes the dialog if the change went through; answers whether it did. */
  readonly save: () => Promise<boolean>;
}

const noChoice: LogChoice = { value: 'none', kind: 'none', parts: [], pieces: [], open: [] };

/** The state of the log dialog from its request to the change on the disk. */
export function useLogForm(request: LogRequest, onClose: () => void): LogForm {
  const { t } = useTexts();
  const format = useFormat();
  const document = useDocument();
  const sources = rowSourcesOf(useProgramme());
  const readNow = useReadNow();
  const submit = useUndoable();
  const names = useWorkNames();
  const words = useSessionWords();
  const [draft, setDraft] = useState(() => beginDraft(request, sources, format.number));
  const [problem, setProblem] = useState<LogProblem | null>(null);

  const edited = request.kind === 'edit' ? request.session : null;
  const choicesOf = ({ day, half }: LogDraft) => {
    const at: HalfDay = { day: parseDay(day) ?? readNow().day, half };
    return logChoices(at, edited?.pieces ?? null, sources);
  };
  const chosenOf = (written: LogDraft) => {
    const all = choicesOf(written);
    return all.find(({ value }) => value === written.what) ?? firstChoice(all) ?? noChoice;
  };
  const context = useLineContext()(readNow().day);
  const lineWords = useLineWords();
  const readMore = (written: LogDraft) => {
    const read = readLog(written, context);
    return read.ok && read.value.said.size > 1 ? read.value : null;
  };
  const spreadOf = (written: LogDraft): LogDraft => {
    const more = readMore(written);
    if (!more) return written;
    const { day, half } = more.line;
    const spread = spreadLine(written, more, format.number);
    return { ...spread, day: day ?? written.day, half: half ?? written.half };
  };

  const change = (changed: Partial<LogDraft>) => {
    const isOther = changed.what !== undefined && changed.what !== draft.what;
    setDraft({ ...draft, ...(isOther && { without: [] }), ...changed });
    setProblem(null);
  };

  const refuse = (why: LogProblem): false => {
    setProblem(why);
    return false;
  };
  const save = async (): Promise<boolean> => {
    // The half-day that the hours field names is the one that what is chosen is of.
    const { day, half } = spreadOf(draft);
    const meant = { ...draft, day, half };
    const chosen = chosenOf(meant);
    const command = logCommand({
      draft: meant,
      choice: chosen,
      edited,
      sessionId: (request.kind === 'new' ? request.id : undefined) ?? newId(),
      tickId: newId(),
      context,
    });
    if (!command.ok) return refuse(command.error);
    const checked = applyCommand(document, command.value);
    if (!checked.ok) return refuse({ field: fieldOf(checked.error), failure: checked.error });
    const session = 'session' in command.value ? command.value.session : undefined;
    const said = t(edited ? 'changes.edited' : 'changes.logged', {
      work: names.long(chosen.parts),
      time: session ? words.timeOf(session) : '',
    });
    const isMiss = request.kind === 'new' && request.isPart === true && !draft.finishes;
    const submitted = await submit(command.value, said, { quiet: true, isMiss });
    if (!submitted.ok) {
      return refuse({ field: fieldOf(submitted.error), failure: submitted.error });
    }
    onClose();
    return true;
  };

  const said = sayableLog(readLog(draft, context));
  return {
    draft,
    choices: choicesOf(draft),
    choice: chosenOf(draft),
    problem,
    understood: said && lineWords(said.line),
    change,
    spread: () => setDraft(spreadOf),
    save,
  };
}

function beginDraft(
  request: LogRequest,
  sources: RowSources,
  writeNumber: (value: number) => string,
): LogDraft {
  if (request.kind === 'edit') {
    const { session } = request;
    return {
      day: session.day,
      half: session.half,
      what: session.pieces.length > 0 ? 'kept' : 'none',
      without: [],
      hours: writeDuration(session.minutes),
      speed: session.speed === null ? '' : writeNumber(session.speed),
      video: session.videoMinutes === null ? '' : writeDuration(session.videoMinutes),
      lost: session.lostMinutes === 0 ? '' : writeDuration(session.lostMinutes),
      comment: session.comment,
      finishes: false,
    };
  }
  const { at, hours, lost, texts } = request;
  const choices = logChoices(at, null, sources);
  const what = firstChoice(choices)?.value ?? 'none';
  const block = sources.blocks.find((each) => each.day === at.day && each.half === at.half);
  const { target } = sources.programme.study.speeds;
  const speed = block
    ? offeredSpeed(studyOf(block, sources), sources)
    : (lastSpeedOf(sources) ?? target);
  return {
    day: at.day,
    half: at.half,
    what,
    without: [],
    hours: hours === undefined ? '' : writeDuration(hours),
    speed: speed === null ? '' : writeNumber(speed),
    video: '',
    lost: lost ? writeDuration(lost) : '',
    comment: '',
    finishes: false,
    ...texts,
  };
}
