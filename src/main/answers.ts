import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { clipboard, shell } from 'electron';
import { clipboardTextSchema } from '#contract/clipboard-schema.ts';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { openTextFile } from './import/open-text-file.ts';
import type { Answers } from './ipc/serve-calls.ts';
import { allowLink } from './links.ts';
import type { Router } from './router.ts';

/** What comes of files that go out or in; see `createExporter` and `createImporter`. */
export type FileAnswers = Pick<Answers, 'exportFile' | 'importFile'>;

/** What the menu answers; see `createMenu`. */
export type MenuAnswers = Pick<Answers, 'offerActions'>;

/** What each call of a window comes to. */
export function createAnswers(
  router: Router,
  catalogues: () => Promise<readonly Curriculum[]>,
  files: FileAnswers,
  menu: MenuAnswers,
): Answers {
  return {
    read: async () => router.snapshot(),
    submit: (payload) => router.submit(payload),
    catalogues,
    ...files,
    ...menu,
    openLink: async (payload) => {
      const link = allowLink(payload);
      if (link !== null) await shell.openExternal(link);
      return link !== null;
    },
    showDataFile: async () => {
      const { dataFile } = router.snapshot();
      const isThere = await access(dataFile).then(
        () => true,
        () => false,
      );
      if (isThere) shell.showItemInFolder(dataFile);
      else await shell.openPath(dirname(dataFile));
    },
    copyText: async (payload) => {
      const text = clipboardTextSchema.safeParse(payload);
      if (text.success) clipboard.writeText(text.data);
      return text.success;
    },
    openTextFile: () => openTextFile(),
  };
}
