import { useFormat } from '../../format/use-format.ts';
import type { Ask } from '../../replica/step-queue.ts';
import { useSubmit } from '../../replica/use-replica.ts';
import { type Failure, sentenceOf } from '../../texts/sentence-of.ts';
import { useTexts } from '../../texts/use-texts.tsx';

interface Commit {
  /** Submits; answers what is wrong, for the field to say, or null. */
  readonly commit: (ask: Ask) => Promise<string | null>;
  /** A failure found before anything is submitted, in words. */
  readonly refuse: (failure: Failure) => Promise<string>;
}

/** For fields that say themselves why a change was refused. */
export function useCommit(): Commit {
  const { t } = useTexts();
  const format = useFormat();
  const submit = useSubmit();
  return {
    commit: async (ask) => {
      const submitted = await submit(ask, { quiet: true });
      return submitted.ok ? null : sentenceOf(submitted.error, t, format);
    },
    refuse: async (failure) => sentenceOf(failure, t, format),
  };
}
