import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, Menu, Notification, nativeImage, powerMonitor, Tray } from 'electron';
import type { TimerRequest } from '#contract/timer.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import { timerFigures } from '#core/timer/timer-figures.ts';
import { formatLocaleOf } from '../texts/format-locale-of.ts';
import { createShellFormat } from '../texts/shell-format.ts';
import type { ShellTexts } from '../texts/shell-texts.ts';
import type { TimerKeeper } from '../timer/keep-timer.ts';
import { localDay, untilNextDay } from '../wall-clock.ts';
import { tellOnce } from './tell-once.ts';
import { type TrayActions, timerWords, trayMenu } from './tray-menu.ts';
import { trayRows } from './tray-rows.ts';

export interface TrayOptions {
  /** Whether an icon would be seen. It may take its time: nothing waits for it. */
  readonly seeking: Promise<boolean>;
  readonly icons: string;
  readonly texts: ShellTexts;
  readonly timer: TimerKeeper;
  readonly document: () => PlanDocument;
  /** Whether that only stands for the real one, which cannot be reached. */
  readonly isOutOfReach: () => boolean;
  readonly now: () => Date;
  readonly open: () => void;
  readonly quickLog: (() => void) | null;
  /** Where it is noted that the learner was told. */
  readonly marker: string;
}

/** The program's place in the tray. */
export interface AppTray {
  /** Whether the program goes on without a window. */
  stays(): boolean;
  /** Says where the program went, the first time. */
  tellStays(): void;
  /** Shows what is true now; to be called after every change. */
  update(): void;
}

/** An icon in the tray as long as the learner wants it and the system has one; after ready. */
export function openTray(options: TrayOptions): AppTray {
  const { icons, texts, timer, document, now } = options;
  let hasHost = false;
  let isDue = false;
  let tray: Tray | null = null;
  let midnight: ReturnType<typeof setTimeout> | undefined;
  let shown = '';
  const ask = (request: TimerRequest) => {
    void timer.request(request).then((answer) => {
      // The window can say why.
      if (!answer.ok) options.open();
    });
  };
  const actions: TrayActions = {
    open: options.open,
    quickLog: options.quickLog,
    quit: () => app.quit(),
    start: (half) => ask({ kind: 'start', id: randomUUID(), at: { day: localDay(now()), half } }),
    setMode: (mode) => ask({ kind: 'set-mode', mode }),
  };

  const stays = () => hasHost && document().preferences.keepInTray;

  const draw = () => {
    clearTimeout(midnight);
    if (!stays()) {
      tray?.destroy();
      tray = null;
      shown = '';
      return;
    }
    midnight = setTimeout(update, untilNextDay(now()));
    const { preferences } = document();
    const locale = formatLocaleOf(texts.language, preferences);
    const format = createShellFormat(locale, preferences.hourCycle, texts.t);
    const state = timer.state().timer;
    const view = {
      rows: trayRows(document(), localDay(now())),
      timer: state,
      isOutOfReach: options.isOutOfReach(),
    };
    const items = trayMenu(view, actions, texts.t, format);
    const words = state && timerWords(state, texts.t, format);
    // A menu that is replaced closes itself where it is open.
    const saying = JSON.stringify([items, words]);
    if (tray && saying === shown) return;
    shown = saying;
    tray ??= createIcon(icons, options.open);
    tray.setContextMenu(Menu.buildFromTemplate(items));
    tray.setToolTip(
      words === null ? texts.t('tray.tip') : texts.t('tray.tipTimer', { timer: words }),
    );
    if (process.platform === 'darwin') {
      tray.setTitle(state ? format.duration(timerFigures(state).minutes) : '');
    }
  };

  /** After what is under way, and once for all that comes together. */
  const update = () => {
    if (isDue) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      draw();
    });
  };

  void options.seeking.then((found) => {
    hasHost = found;
    update();
  });
  timer.watch(update);
  powerMonitor.on('resume', update);
  return {
    stays,
    tellStays: () =>
      void tellOnce(options.marker, () => {
        const { t } = texts;
        if (!Notification.isSupported()) return;
        new Notification({ title: t('tray.staysTitle'), body: t('tray.stays') }).show();
      }),
    update,
  };
}

function createIcon(icons: string, open: () => void): Tray {
  const isMac = process.platform === 'darwin';
  const image = nativeImage.createFromPath(join(icons, isMac ? 'trayTemplate.png' : 'tray.png'));
  if (isMac) image.setTemplateImage(true);
  const tray = new Tray(image);
  // On macOS a click opens the menu.
  if (!isMac) tray.on('click', open);
  return tray;
}
