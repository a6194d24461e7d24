import type { Adapter } from 'lowdb';
import { type Disk, errorCode } from './disk.ts';
import { writeDurably } from './write-durably.ts';

/** A text in a file, in UTF-8. Null is a file that isn't there; whatever else fails is thrown. */
export class TextFile implements Adapter<string> {
  readonly #disk: Disk;
  readonly #path: string;

  constructor(disk: Disk, path: string) {
    this.#disk = disk;
    this.#path = path;
  }

  async read(): Promise<string | null> {
    try {
      return await this.#disk.readFile(this.#path, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  write(text: string): Promise<void> {
    return writeDurably(this.#disk, this.#path, text);
  }
}
