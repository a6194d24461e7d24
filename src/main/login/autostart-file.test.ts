import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { realDisk } from '../store/disk.ts';
import { failingDisk } from '../store/faulty-disk.fixture.ts';
import { temporaryFolder } from '../store/temporary-folder.fixture.ts';
import { autostartFile } from './autostart-file.ts';
import { execOf } from './desktop-entry.ts';
import { followLogin } from './follow-login.ts';

const command = ['/opt/Half day/halfday', '--x=$HOME'];

async function world(disk = realDisk) {
  const folder = join(await temporaryFolder(), 'autostart');
  const path = join(folder, 'halfday.desktop');
  return { folder, path, item: autostartFile({ disk, path, name: 'Halfday', command }) };
}

describe('the start at login', () => {
  it('is an entry that is there as long as it is chosen', async () => {
    const { folder, path, item } = await world();
    const login = followLogin(item, false);
    expect(await login.state()).toEqual({ isOn: false, problem: null });
    login.follow(true);
    expect(await login.state()).toEqual({ isOn: true, problem: null });
    expect(await readFile(path, 'utf8')).toBe(
      '[Desktop Entry]\nType=Application\nName=Halfday\n' +
        'Exec="/opt/Half day/halfday" "--x=\\\\$HOME"\nTerminal=false\n',
    );
    login.follow(false);
    expect(await login.state()).toEqual({ isOn: false, problem: null });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is left as the system has it when another document is opened', async () => {
    const { folder, item } = await world();
    const login = followLogin(item, false);
    // What was out of reach says yes, and it was turned off elsewhere since.
    login.beginAnew(true);
    login.follow(true);
    expect(await login.state()).toEqual({ isOn: false, problem: null });
    login.beginAnew(false);
    login.follow(true);
    expect(await login.state()).toEqual({ isOn: true, problem: null });
    login.beginAnew(false);
    expect(await login.state()).toEqual({ isOn: true, problem: null });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('follows a program that was moved, but not a learner who turned it off elsewhere', async () => {
    const { folder, path, item } = await world();
    await mkdir(folder);
    await writeFile(path, '[Desktop Entry]\nExec="/old/place"\n');
    await followLogin(item, true).idle();
    expect(await readFile(path, 'utf8')).toContain(execOf(command));
    const turnedOff = '[Desktop Entry]\nExec="/old/place"\nX-GNOME-Autostart-enabled=false\n';
    await writeFile(path, turnedOff);
    expect(await followLogin(item, true).state()).toEqual({ isOn: false, problem: null });
    expect(await readFile(path, 'utf8')).toBe(turnedOff);
  });

  it('says why it cannot be', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const { item } = await world(failingDisk('write', () => 'ENOSPC'));
    const login = followLogin(item, false);
    login.follow(true);
    expect(await login.state()).toEqual({ isOn: false, problem: 'ENOSPC' });
    login.follow(false);
    expect(await login.state()).toEqual({ isOn: false, problem: null });
    said.mockRestore();
  });
});

describe('a command in a desktop entry', () => {
  it('is read back as it was, by the rules of the specification', () => {
    const part = fc.string({ unit: fc.constantFrom(...'aä /"\\$`%~;&|<>*?#()\'='), minLength: 1 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        expect(argumentsOf(execOf(parts))).toEqual(parts);
      }),
    );
  });
});

/** As a desktop reads `Exec`: first the escapes of a string, then quotes, then field codes. */
function argumentsOf(value: string): readonly string[] {
  const text = value.replaceAll('\\\\', '\\');
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, quoted = '']) =>
    quoted.replace(/\\(["`$\\])/g, '$1').replaceAll('%%', '%'),
  );
}
