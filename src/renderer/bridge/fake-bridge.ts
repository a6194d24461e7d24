import type { Announcement, HalfdayApi, Snapshot } from '#contract/api.ts';
import { usualQuickLogKeys } from '#contract/quick-log.ts';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { emptyDocument, type PlanDocument } from '#core/plan/document.ts';
import { applyStep, startHistory } from '#core/plan/history.ts';
import { fail, ok } from '#core/result.ts';

interface FakeWorld {
  readonly document?: PlanDocument;
  readonly catalogues?: readonly Curriculum[];
  readonly notices?: Snapshot['notices'];
  readonly clockOffset?: number;
  /** True of announcements that get lost on their way. */
  readonly loses?: (announcement: Announcement) => boolean;
}

/** The shell in memory, by the same rules: for tests, and for a browser without Electron. */
export function createFakeBridge(world: FakeWorld = {}): HalfdayApi {
  let history = startHistory(world.document ?? emptyDocument);
  let revision = 0;
  const listeners = new Set<(announcement: Announcement) => void>();
  return {
    read: async () => ({
      document: history.document,
      revision,
      undoable: history.past.length,
      redoable: history.future.length,
      notices: world.notices ?? [],
      clockOffset: world.clockOffset ?? 0,
      dataFile: '/home/you/.config/Halfday/halfday.json',
      isUsualFolder: true,
    }),
    submit: async (step) => {
      const changed = applyStep(history, step);
      if (!changed.ok) return changed;
      history = changed.value;
      revision += 1;
      const announcement = { step, revision };
      if (!world.loses?.(announcement)) for (const listener of listeners) listener(announcement);
      return ok({ revision });
    },
    catalogues: async () => world.catalogues ?? [],
    openLink: async () => true,
    exportFile: async () => ok({ kind: 'cancelled' }),
    importFile: async () => ok({ kind: 'cancelled' }),
    showDataFile: async () => {},
    changeDataFolder: async () => ok({ kind: 'cancelled' }),
    loginStart: async () => ({ isOn: history.document.preferences.startAtLogin, problem: null }),
    copyText: async () => true,
    openTextFile: async () => null,
    quickLogKey: async () => ({ keys: usualQuickLogKeys(false), works: false }),
    hideQuickLog: async () => {},
    showQuickLog: async () => {},
    showMainWindow: async () => {},
    canNotify: async () => true,
    notifyNow: async () => true,
    exportReport: async () => ok({ kind: 'cancelled' }),
    reportDrawn: async () => {},
    onAnnounce: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onAction: () => () => {},
    readTimer: async () => ({ timer: null, damagedKeptAt: null, notSaved: null }),
    changeTimer: async () => fail({ kind: 'not-saved', reason: 'no shell' }),
    onTimer: () => () => {},
    hasTray: async () => false,
    offerActions: async () => {},
    quit: async () => {},
  };
}
