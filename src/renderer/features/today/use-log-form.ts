import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDay } from '#core/calendar/day.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import { applyCommand } from '#core/plan/apply-command.ts';
import { studyOf } from '../../block/block-study.ts';
import { useSessionWords } from '../../block/use-session-words.ts';
import { useWorkNames } from '../../block/use-work-names.ts';
import { newId } from '../../clock/new-id.ts';
import { useReadNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { type RowSources, rowSourcesOf } from '../../replica/row-sources.ts';
import { useDocument, useProgramme } from '../../replica/use-replica.ts';
import { useUndoable } from '../../replica/use-undoable.ts';
import { writeDuration } from '../../ui/duration-field.tsx';
import { firstChoice, type LogChoice, logChoices } from './log-choices.ts';
import { fieldOf, type LogDraft, type LogProblem, logCommand } from './log-draft.ts';
import type { LogRequest } from './log-request.ts';

export interface LogForm {
  readonly draft: LogDraft;
  readonly choices: readonly LogChoice[];
  readonly choice: LogChoice;
  readonly problem: LogProblem | null;
  readonly change: (changed: Partial<LogDraft>) => void;
  /** Closes the dialog if the change went through. */
  readonly save: () => Promise<void>;
}

const noChoice: LogChoice = { value: 'none', kind: 'none', parts: [], pieces: [], open: [] };

/** The state of the log dialog from its request to the change on the disk. */
export function useLogForm(request: LogRequest, onClose: () => void): LogForm {
  const { t } = useTranslation();
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
  const day = parseDay(draft.day);
  const at: HalfDay = { day: day ?? readNow().day, half: draft.half };
  const choices = logChoices(at, edited?.pieces ?? null, sources);
  const choice = choices.find(({ value }) => value === draft.what) ?? firstChoice(choices);
  const chosen = choice ?? noChoice;

  const change = (changed: Partial<LogDraft>) => {
    const isOther = changed.what !== undefined && changed.what !== draft.what;
    setDraft({ ...draft, ...(isOther && { without: [] }), ...changed });
    setProblem(null);
  };

  const save = async () => {
    const command = logCommand({
      draft,
      choice: chosen,
      edited,
      sessionId: (request.kind === 'new' ? request.id : undefined) ?? newId(),
      tickId: newId(),
      today: readNow().day,
    });
    if (!command.ok) return setProblem(command.error);
    const checked = applyCommand(document, command.value);
    if (!checked.ok) {
      return setProblem({ field: fieldOf(checked.error), failure: checked.error });
    }
    const session = 'session' in command.value ? command.value.session : undefined;
    const said = t(edited ? 'changes.edited' : 'changes.logged', {
      work: names.long(chosen.parts),
      time: session ? words.timeOf(session) : '',
    });
    const isMiss = request.kind === 'new' && request.isPart === true && !draft.finishes;
    const submitted = await submit(command.value, said, { quiet: true, isMiss });
    if (submitted.ok) onClose();
    else setProblem({ field: fieldOf(submitted.error), failure: submitted.error });
  };

  return { draft, choices, choice: chosen, problem, change, save };
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
  const { at, hours, lost } = request;
  const choices = logChoices(at, null, sources);
  const what = firstChoice(choices)?.value ?? 'none';
  const block = sources.blocks.find((each) => each.day === at.day && each.half === at.half);
  const { target } = sources.programme.study.speeds;
  const speed = block ? studyOf(block, sources).video?.speed : target;
  return {
    day: at.day,
    half: at.half,
    what,
    without: [],
    hours: hours === undefined ? '' : writeDuration(hours),
    speed: speed === undefined ? '' : writeNumber(speed),
    video: '',
    lost: lost ? writeDuration(lost) : '',
    comment: '',
    finishes: false,
  };
}
