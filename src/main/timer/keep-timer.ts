import type { TimerFailure, TimerRequest, TimerState } from '#contract/timer.ts';
import { timerRequestSchema } from '#contract/timer-schema.ts';
import { halfDayKey } from '#core/calendar/half.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import type { Step } from '#core/plan/history.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { answerGap, reviveTimer, setMode } from '#core/timer/change-timer.ts';
import { noteTime, type Presence } from '#core/timer/note-time.ts';
import type { Reading } from '#core/timer/reading.ts';
import { isRunning, startTimer, type Timer } from '#core/timer/timer.ts';
import { createSerialQueue } from '../serial-queue.ts';
import { holdsRecord } from './holds-record.ts';
import type { TimerFile } from './timer-file.ts';

/** How often a running timer is put on the disk. */
const beat = 30_000;

/** The one timer of the program. */
export interface TimerKeeper {
  state(): TimerState;
  /** Takes whatever a window sent. When it answers a state, that is on the disk. */
  request(payload: unknown): Promise<Result<TimerState, TimerFailure>>;
  /** Looks at the clocks: before and after a sleep for example. */
  look(presence: Presence): Promise<void>;
  /**
   * Ends the timer whose session, or tick, is in `document`, which is on the disk since a step of this
   * kind; null where another document was opened, whose steps know nothing of the timers before. Where
   * an undo took back that of the one that it ended last, and there is no other, that one is back: as
   * it was right after, and later stopped. A session that is deleted brings none back.
   */
  settle(document: PlanDocument, step: Step['kind'] | null): Promise<void>;
  /** Calls back whenever the timer changed or was looked at. */
  watch(listener: (state: TimerState) => void): void;
  /** Looks a last time, and settles when everything is on the disk. */
  close(): Promise<void>;
}

export interface TimerKeeperOptions {
  readonly file: TimerFile;
  readonly read: () => Reading;
  /** Milliseconds since the learner last touched the machine. */
  readonly idle: () => number;
}

/** Keeps the timer of `file`. The clocks are looked at every 30 seconds while it runs, else never. */
export function keepTimer({ file, read, idle }: TimerKeeperOptions): TimerKeeper {
  const queue = createSerialQueue();
  let { timer } = file;
  let settled: Timer | null = null;
  /** Whether the document before had the session of `settled`. */
  let wasLogged = false;
  let notSaved: string | null = null;
  const listeners = new Set<(state: TimerState) => void>();
  let beating: ReturnType<typeof setInterval> | null = null;

  const state = (): TimerState => ({
    timer,
    damagedKeptAt: file.damagedKeptAt,
    notSaved,
  });
  const swap = (next: Timer | null) => {
    timer = next;
    const runs = timer !== null && isRunning(timer);
    if (runs) beating ??= setInterval(() => void look({ idle: idle() }), beat);
    else if (beating) {
      clearInterval(beating);
      beating = null;
    }
    for (const listener of listeners) listener(state());
  };

  const take = async (request: TimerRequest): Promise<Result<TimerState, TimerFailure>> => {
    const next = change(timer, request, read());
    if (!next.ok) return next;
    const saved = await file.save(next.value);
    if (!saved.ok) return saved;
    notSaved = null;
    swap(next.value);
    return ok(state());
  };

  /** Takes `next` also where the disk does not: that is said, and tried again at the next beat. */
  const keep = async (next: Timer | null) => {
    const saved = await file.save(next);
    notSaved = saved.ok || next === null ? null : saved.error.reason;
    swap(next);
  };

  const look = (presence: Presence) =>
    queue.run(async () => {
      if (!timer || !isRunning(timer)) return;
      await keep(noteTime(timer, read(), presence));
    });

  return {
    state,
    request: async (payload) => {
      const parsed = timerRequestSchema.safeParse(payload);
      if (parsed.success) return queue.run(() => take(parsed.data));
      return fail({ kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' });
    },
    look,
    settle: (document, step) =>
      queue.run(async () => {
        if (step === null) settled = null;
        if (timer && holdsRecord(document, timer.id)) {
          settled = timer;
          wasLogged = true;
          // Unsaved, the timer comes back at the next start, and is ended there by the same rule.
          await keep(null);
          return;
        }
        if (!settled) return;
        const isLogged = holdsRecord(document, settled.id);
        const isUndone = step === 'undo' && wasLogged && !isLogged;
        wasLogged = isLogged;
        if (timer || !isUndone) return;
        // These hours are nowhere else.
        const back = reviveTimer(settled, read());
        settled = null;
        await keep(back);
      }),
    watch: (listener) => void listeners.add(listener),
    close: async () => {
      await look({ idle: idle() });
      if (beating) clearInterval(beating);
      beating = null;
      await queue.idle();
    },
  };
}

function change(
  timer: Timer | null,
  request: TimerRequest,
  reading: Reading,
): Result<Timer | null, TimerFailure> {
  if (request.kind === 'start') {
    if (!timer) return ok(startTimer(request.id, request.at, reading));
    // Asked for twice before the window knew.
    const isSame = isRunning(timer) && halfDayKey(timer.at) === halfDayKey(request.at);
    return isSame ? ok(timer) : fail({ kind: 'another-timer' });
  }
  if (request.kind === 'restore') {
    return timer ? fail({ kind: 'another-timer' }) : ok(request.timer);
  }
  if (!timer) return fail({ kind: 'no-timer' });
  switch (request.kind) {
    case 'set-mode':
      return ok(setMode(timer, request.mode, reading));
    case 'answer':
      return answerGap(noteTime(timer, reading, { idle: 0 }), request.gap, request.ruling);
    case 'discard':
      return timer.id === request.id ? ok(null) : fail({ kind: 'no-timer' });
  }
}
