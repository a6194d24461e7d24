import type { TFunction } from 'i18next';
import { halves } from '#core/calendar/half.ts';
import { partKinds } from '#core/curriculum/part-kind.ts';
import { type PlanWords, planColumns } from '#core/exports/plan-rows.ts';
import { type SessionWords, sessionColumns } from '#core/exports/session-rows.ts';
import type { LogLexicon } from '#core/record/log-lexicon.ts';
import { activityTitle } from '../block/use-activity-words.ts';

/** What a table of sessions says in the language of `t`. */
export function sessionWords(t: TFunction): SessionWords {
  return {
    columns: wordsOf(sessionColumns, (column) => t(`files.columns.${column}`)),
    halves: wordsOf(halves, (half) => t(`subject.${half}`)),
    lengths: {
      hours: [t('files.lengths.hours')],
      either: [t('files.lengths.either'), t('files.lengths.time')],
    },
  };
}

/** What a table of sessions that another program wrote may say in the language of `t` and of `lexicon`. */
export function foreignSessionWords(
  t: TFunction,
  { morning, afternoon }: LogLexicon,
): SessionWords {
  return {
    ...sessionWords(t),
    aliases: {
      columns: {
        day: listOf(t('files.aliases.day')),
        half: listOf(t('files.aliases.half')),
        comment: listOf(t('files.aliases.comment')),
      },
      halves: { morning, afternoon },
    },
  };
}

function listOf(names: string): readonly string[] {
  return names.split(', ');
}

/** What a table of the plan says in the language of `t`. */
export function planWords(t: TFunction): PlanWords {
  return {
    columns: wordsOf(planColumns, (column) => t(`files.columns.${column}`)),
    halves: wordsOf(halves, (half) => t(`subject.${half}`)),
    kinds: wordsOf(partKinds, (kind) => t(`subject.${kind}`)),
    titleOf: (placed) => activityTitle(placed, t),
  };
}

function wordsOf<Key extends string>(
  keys: readonly Key[],
  word: (key: Key) => string,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
}
