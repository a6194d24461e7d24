import type { Adapter } from 'lowdb';
import type { Disk } from './disk.ts';
import { TextFile } from './text-file.ts';
import { writeDurably } from './write-durably.ts';

/** Thrown where somebody else wrote the file since it was read or written here. */
export class ChangedElsewhere extends Error {}

/**
 * A text in a file that others may write, too: another run of the program on another machine, or what
 * keeps a folder synchronised. It is written only in place of the text that was read or written here.
 */
export class SharedTextFile implements Adapter<string> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #file: TextFile;
  #known: string | null = null;
  /** Of a write that failed: on some network drives it is there all the same. */
  #tried: string | null = null;

  constructor(disk: Disk, path: string) {
    this.#disk = disk;
    this.#path = path;
    this.#file = new TextFile(disk, path);
  }

  async read(): Promise<string | null> {
    this.#known = await this.#file.read();
    return this.#known;
  }

  async write(text: string): Promise<void> {
    // At the last moment: writing may take its time.
    await writeDurably(this.#disk, this.#path, text, async () => {
      await this.look();
      this.#tried = text;
    });
    this.#known = text;
    this.#tried = null;
  }

  /** Throws where the file holds another text. One that was deleted holds none. */
  async look(): Promise<void> {
    const text = await this.#file.read();
    if (text === null || text === this.#known || text === this.#tried) return;
    throw new ChangedElsewhere(this.#path);
  }
}
