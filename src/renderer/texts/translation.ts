import type { english } from './english.ts';

type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Stem<Key> = Key extends `${infer Counted}_${Form}` ? Counted : never;

/**
 * Every text of the English catalogue in another language. Of a text that counts only the form for
 * "other" is sure: which forms there are besides is the language's own affair.
 */
export type Translation<Texts = typeof english> = {
  readonly [Key in Exclude<keyof Texts, `${string}_${Form}`>]: Texts[Key] extends string
    ? string
    : Translation<Texts[Key]>;
} & {
  readonly [Key in keyof Texts as `${Stem<Key>}_other`]: string;
} & {
  readonly [Key in keyof Texts as `${Stem<Key>}_${Exclude<Form, 'other'>}`]?: string;
};
