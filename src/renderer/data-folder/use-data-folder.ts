import { useState } from 'react';
import type {
  DataFolderAnswer,
  DataFolderFailure,
  DataFolderRequest,
} from '#contract/data-folder.ts';
import type { Result } from '#core/result.ts';
import { useShell } from '../replica/shell-context.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { showToast } from '../ui/show-toast.ts';
import { folderSentence } from './folder-sentence.ts';

/** What was found in the folder that was chosen last, for the learner to say what to do. */
export type FolderOffer = Extract<DataFolderFailure, { kind: 'found' | 'nothing-there' }>;

interface DataFolder {
  readonly ask: (kind: DataFolderRequest['kind']) => Promise<void>;
  readonly isBusy: boolean;
  readonly offer: FolderOffer | null;
  readonly dropOffer: () => void;
}

/** Asks the shell about the folder of the data file, and says what came of it. */
export function useDataFolder(): DataFolder {
  const { t } = useTexts();
  const { bridge, replica } = useShell();
  const [isBusy, setBusy] = useState(false);
  const [offer, setOffer] = useState<FolderOffer | null>(null);

  const say = async (answer: Result<DataFolderAnswer, DataFolderFailure>) => {
    if (!answer.ok) {
      const { error } = answer;
      if (error.kind === 'found' || error.kind === 'nothing-there') setOffer(error);
      else showToast({ id: 'data-folder', text: folderSentence(error, t), problem: true });
      return;
    }
    if (answer.value.kind !== 'moved') return;
    const { path, old } = answer.value;
    await replica.load();
    const text =
      old === null ? t('dataFolder.moved', { path }) : t('dataFolder.movedKept', { path, old });
    showToast({ id: 'data-folder', text });
  };
  const ask = async (kind: DataFolderRequest['kind']) => {
    setOffer(null);
    setBusy(true);
    try {
      await say(await bridge.changeDataFolder({ kind }));
    } catch (error) {
      const text = t('dataFolder.problems.failed', { reason: String(error) });
      showToast({ id: 'data-folder', text, problem: true });
    } finally {
      setBusy(false);
    }
  };
  return { ask, isBusy, offer, dropOffer: () => setOffer(null) };
}
