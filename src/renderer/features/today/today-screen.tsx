import { useEffect, useRef, useState } from 'react';
import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import { useActions } from '../../actions/use-actions.ts';
import { rowOf } from '../../block/work-row.ts';
import { useNow } from '../../clock/use-now.ts';
import { LogDialog } from '../../log/log-dialog.tsx';
import type { LogRequest } from '../../log/log-request.ts';
import { useRowCommands } from '../../log/use-row-commands.ts';
import { openQuestions } from '../../question/open-questions.ts';
import { QuestionLine } from '../../question/question-line.tsx';
import { RecoverHost } from '../../recover/recover-host.tsx';
import { ReplanLine } from '../../replan/replan-line.tsx';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { useBlockStates, useRemaining } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { Later } from '../../ui/later.tsx';
import { showToast } from '../../ui/show-toast.ts';
import { AllDone } from './all-done.tsx';
import { DayLog } from './day-log.tsx';
import { HalfDayRow } from './half-day-row.tsx';
import { KeyHints } from './key-hints.tsx';
import { focusedRow, focusFirstOpen, moveFocus, nextOpen } from './move-focus.ts';
import { NextUp } from './next-up.tsx';
import { TimerLine } from './timer-line.tsx';
import { TodayHeading } from './today-heading.tsx';
import styles from './today-screen.module.css';
import { situationOf } from './today-situation.ts';
import { useSituationWords } from './use-situation-words.ts';
import { useTimerActions } from './use-timer-actions.ts';
import { WeekLists } from './week-list.tsx';

/** The day: what is planned, what was done, and what is asked about earlier ones. */
export function TodayScreen() {
  const { t } = useTexts();
  const now = useNow();
  const programme = useProgramme();
  const states = useBlockStates();
  const remaining = useRemaining();
  const saidOf = useSituationWords();
  const [log, setLog] = useState<LogRequest | null>(null);
  const screen = useRef<HTMLDivElement>(null);

  const sources = rowSourcesOf(programme);
  const situation = situationOf(now, sources, remaining);
  const rows = 'rows' in situation ? situation.rows : [];
  const next = 'next' in situation ? situation.next : null;
  const questions = openQuestions(states, programme, now.day);
  const [asked] = questions;
  const statusOf = new Map(states.map(({ block, status }) => [halfDayKey(block), status]));
  const shown = rows.length > 0 ? rows.map(({ block }) => block) : next ? [next] : [];
  const hasRow = (at: HalfDay) => rows.some((row) => halfDayKey(row.at) === halfDayKey(at));
  const edit = (session: Session) => setLog({ kind: 'edit', session });

  const { miss } = useRowCommands();
  // Without a row that has the focus, what is meant is asked for rather than guessed.
  const askForRow = () => showToast({ id: 'action', text: t('actions.chooseRow') });
  const tickChosen = () => {
    const focused = focusedRow();
    if (focused) focused.box?.click();
    else askForRow();
  };
  const missChosen = () => {
    const focused = focusedRow();
    const row = rows.find(({ block }) => halfDayKey(block) === focused?.block);
    if (!row) askForRow();
    else if (row.open.length > 0) void miss(row);
  };
  const closeLog = () => {
    setLog(null);
    keepFocus(() => nextOpen(null));
  };

  useEffect(() => focusFirstOpen(screen.current), []);
  useActions({
    tick: tickChosen,
    // The question has its key for itself.
    miss: asked ? undefined : missChosen,
    'next-row': () => moveFocus(screen.current, 1),
    'previous-row': () => moveFocus(screen.current, -1),
    log: () => setLog({ kind: 'new', at: now }),
  });
  useTimerActions();

  return (
    <div className={styles.container}>
      <div ref={screen} className={styles.screen}>
        <TodayHeading blocks={shown} />
        {asked ? (
          <QuestionLine
            row={rowOf(asked.block, asked.block, sources)}
            all={questions.map(({ block }): HalfDay => ({ day: block.day, half: block.half }))}
            onPart={({ at }, texts) => setLog({ kind: 'new', at, texts, isPart: true })}
            onAnswered={() => keepFocus(() => nextOpen(null))}
          />
        ) : null}
        <TimerLine hasRow={hasRow} onLog={setLog} />
        {/* The answer decides whether the plan still fits; once the plan is over nothing else does. */}
        {asked && situation.kind !== 'plan-over' ? null : <ReplanLine shows="matters" />}
        {situation.kind === 'all-done' ? <AllDone /> : null}
        {situation.kind === 'plan-over' ? <p className={styles.over}>{saidOf(situation)}</p> : null}
        {rows.length > 0 ? (
          <section className={styles.rows} aria-label={t('today.rows')}>
            {rows.map((row) => (
              <HalfDayRow
                key={row.block.half}
                row={row}
                status={statusOf.get(halfDayKey(row.block)) ?? 'planned'}
                onEdit={edit}
              />
            ))}
          </section>
        ) : null}
        {next ? <NextUp said={saidOf(situation)} next={next} onEdit={edit} /> : null}
        <Later>
          <WeekLists blocks={shown} sources={sources} />
          <DayLog onLog={setLog} />
          <KeyHints rows={rows.length > 0} questions={questions.length} />
        </Later>
      </div>
      {log ? <LogDialog request={log} onClose={closeLog} /> : null}
      <RecoverHost />
    </div>
  );
}
