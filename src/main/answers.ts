import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { clipboard, shell, type WebContents } from 'electron';
import { clipboardTextSchema } from '#contract/clipboard-schema.ts';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { openTextFile } from './imports/open-text-file.ts';
import type { Answers } from './ipc/serve-calls.ts';
import { allowLink } from './links.ts';
import type { Router } from './router.ts';

/** What comes of everything that has a part of the shell of its own. */
export type MoreAnswers = Omit<
  Answers,
  'read' | 'submit' | 'catalogues' | 'openLink' | 'showDataFile' | 'copyText' | 'openTextFile'
>;

/** What each call of a window comes to. */
export function createAnswers(
  router: Router,
  catalogues: () => Promise<readonly Curriculum[]>,
  more: MoreAnswers,
): Answers {
  /** Of the document that a page was given last. */
  const epochs = new WeakMap<WebContents, number>();
  return {
    read: async (_payload, sender) => {
      epochs.set(sender, router.epoch());
      return router.snapshot();
    },
    submit: (payload, sender) => router.submit(payload, epochs.get(sender)),
    catalogues,
    ...more,
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
