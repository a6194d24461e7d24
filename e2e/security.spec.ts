import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';

const elsewhere = 'https://example.org/';

test('the page has a sandbox, and nothing of Node or Electron', async ({ app }) => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Not in the types: what the window was really made with.
    const contents = window?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  const globals = await app.window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  );
  expect(globals).toEqual([]);
  const bridge = await app.window.evaluate(() => Object.keys(Reflect.get(window, 'halfday')));
  expect(bridge.sort()).toEqual(
    [
      'canNotify',
      'catalogues',
      'changeDataFolder',
      'changeTimer',
      'copyText',
      'exportFile',
      'exportReport',
      'hasTray',
      'hideQuickLog',
      'importFile',
      'loginStart',
      'notifyNow',
      'offerActions',
      'onAction',
      'onAnnounce',
      'onTimer',
      'openLink',
      'openTextFile',
      'quickLogKey',
      'quit',
      'read',
      'readTimer',
      'reportDrawn',
      'showDataFile',
      'showMainWindow',
      'showQuickLog',
      'submit',
    ].sort(),
  );
});

if (process.platform === 'linux') {
  test('Linux itself holds the page in its sandbox, unless root runs it', async ({ app }) => {
    const pid = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    // 2 is a filter of system calls. Chromium refuses to run as root unless told to do without.
    expect(/^Seccomp:\s*(\d)$/m.exec(status)?.[1]).toBe(process.getuid?.() === 0 ? '0' : '2');
  });
}

test('the page goes nowhere, and opens nothing', async ({ app }) => {
  const home = app.window.url();
  for (const url of [elsewhere, 'app://halfday/assets/', 'data:text/html,hello', 'file:///']) {
    await app.window.evaluate((to) => window.location.assign(to), url);
    await app.window.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to });
      document.body.append(link);
      link.click();
      link.remove();
    }, url);
    expect(await app.window.evaluate((to) => window.open(to), url)).toBeNull();
  }
  await app.window.waitForTimeout(300);
  expect(app.window.url()).toBe(home);
  // The quick log, which the program makes by itself after a while, is the one other window.
  const others = app.electron.windows().filter((page) => page !== app.window);
  expect(others.filter((page) => !page.url().includes('view=quick-log'))).toEqual([]);
});

test('a frame inside the page stays empty', async ({ app }) => {
  const violations = await app.window.evaluate(async (url) => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(event.effectiveDirective);
    });
    for (const src of [url, window.location.href, 'data:text/html,hello']) {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }
    const start = performance.now();
    while (seen.length < 3 && performance.now() < start + 10_000) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return seen;
  }, elsewhere);
  expect(violations).toEqual(['frame-src', 'frame-src', 'frame-src']);
});

test('the content policy stops code and content that are not the program’s', async ({ app }) => {
  const outcome = await app.window.evaluate(async (url) => {
    const seen = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.add(event.effectiveDirective);
    });
    const add = (tag: string, properties: object) =>
      document.body.append(Object.assign(document.createElement(tag), properties));
    add('script', { textContent: 'window.intruder = true' });
    add('script', { src: `${url}x.js` });
    add('style', { textContent: 'body { color: red }' });
    add('img', { src: `${url}x.png` });
    document.body.insertAdjacentHTML('beforeend', '<i onclick="window.intruder = true">x</i>');
    document.body.querySelector<HTMLElement>('body > i')?.click();
    const fetched = await fetch(url).then(
      () => 'answered',
      () => 'refused',
    );
    const start = performance.now();
    while (seen.size < 5 && performance.now() < start + 10_000) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return { seen: [...seen].sort(), fetched, intruded: 'intruder' in window };
  }, elsewhere);
  expect(outcome).toEqual({
    seen: ['connect-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'],
    fetched: 'refused',
    intruded: false,
  });
});

test('every answer of the app’s own scheme has the policy, and none leaves its folder', async ({
  app,
}) => {
  const answers = await app.window.evaluate(() =>
    Promise.all(
      ['/index.html', '/..%2f..%2fpackage.json', '/%2fetc%2fpasswd', '/none.js'].map(
        async (path) => {
          const { status, headers } = await fetch(path);
          return [status, headers.get('content-security-policy')?.includes("default-src 'none'")];
        },
      ),
    ),
  );
  expect(answers).toEqual([
    [200, true],
    [404, true],
    [404, true],
    [404, true],
  ]);
});

test('the page has no right to the machine', async ({ app }) => {
  const states = await app.window.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    const answers = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    );
    return answers.map(({ state }) => state);
  });
  expect(states).toEqual(Array(5).fill('denied'));
});

test('a message from a foreign page is refused', async ({ app }) => {
  const preload = join(import.meta.dirname, '../out/preload/index.cjs');
  const answers = await app.electron.evaluate(async ({ BrowserWindow }, preload) => {
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload } });
    await foreign.loadURL('data:text/html,<title>app://halfday/index.html</title>');
    const ask = (call: string) =>
      foreign.webContents.executeJavaScript(
        `window.halfday.${call}.then(() => 'answered', (error) => String(error))`,
      ) as Promise<string>;
    const answers = [
      await ask('read()'),
      await ask('catalogues()'),
      await ask(`submit({ kind: 'change-preferences', changes: { theme: 'dark' } })`),
    ];
    foreign.destroy();
    return answers;
  }, preload);
  for (const answer of answers) expect(answer).toContain('refused');
  expect(await app.read()).toMatchObject({ revision: 0 });
  await expect.poll(() => app.printed).toContain('refused submit from data:');
});

test('a message from a window that we did not make is refused, and from a frame in it', async ({
  app,
}) => {
  const preload = join(import.meta.dirname, '../out/preload/index.cjs');
  const answers = await app.electron.evaluate(async ({ BrowserWindow, session }, preload) => {
    // A page of our address with a frame of our address, which the policy and the locks of the real
    // page don't let be, and with a bridge in the frame, which the real window doesn't give it.
    const weakened = session.fromPartition('frames');
    weakened.protocol.handle('app', ({ url }) => {
      const body = url.endsWith('/frame.html') ? '' : '<iframe src="/frame.html"></iframe>';
      return new Response(body, { headers: { 'Content-Type': 'text/html' } });
    });
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: weakened, preload, nodeIntegrationInSubFrames: true },
    });
    window.webContents.removeAllListeners('will-frame-navigate');
    await window.loadURL('app://halfday/index.html');
    const { mainFrame } = window.webContents;
    const [inner] = mainFrame.frames;
    const ask = (frame: typeof mainFrame | undefined, call: string) =>
      frame?.executeJavaScript(
        `window.halfday.${call}.then(() => 'answered', (error) => String(error))`,
      ) as Promise<string>;
    const dark = `submit({ kind: 'change-preferences', changes: { theme: 'dark' } })`;
    const answers = {
      address: inner?.url,
      page: await ask(mainFrame, 'read()'),
      frame: [await ask(inner, 'read()'), await ask(inner, dark)],
    };
    window.destroy();
    return answers;
  }, preload);
  // Whatever address it shows; that a frame of our own page is refused is for the law of senders.
  expect(answers.address).toBe('app://halfday/frame.html');
  for (const answer of [answers.page, ...answers.frame]) expect(answer).toContain('refused');
  expect(await app.read()).toMatchObject({ revision: 0 });
  await expect.poll(() => app.printed).toContain('refused submit from app://halfday/frame.html');
});

test('a forged message changes nothing', async ({ app }) => {
  for (const payload of [
    null,
    'undo',
    { kind: 'write-file', path: '/etc/passwd' },
    { kind: 'change-preferences', changes: { theme: 'pink' } },
    { kind: 'change-preferences', changes: { theme: 'dark' }, padding: 'x'.repeat(2_000_000) },
    { kind: 'tick', id: '', today: '2026-12-01', day: '2026-12-01', half: 'noon', parts: [] },
  ]) {
    expect(await app.submit(payload)).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  }
  expect(await app.read()).toMatchObject({ revision: 0 });
});

test('only links to known sites are opened', async ({ app }) => {
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'opened', opened);
    shell.openExternal = async (url) => void opened.push(url);
  });
  const open = (url: unknown) =>
    app.window.evaluate((to) => Reflect.get(window, 'halfday').openLink(to), url);
  expect(await open('https://www.coursera.org/x')).toBe(true);
  for (const url of [elsewhere, 'file:///etc/passwd', 'http://www.coursera.org/', 7, null]) {
    expect(await open(url)).toBe(false);
  }
  const opened = await app.electron.evaluate(() => Reflect.get(globalThis, 'opened'));
  expect(opened).toEqual(['https://www.coursera.org/x']);
});
