import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { pointerReleased } from './pointer-released.ts';
import { showToast } from './show-toast.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

type CommitFieldProps = Omit<TextFieldProps, 'onChange' | 'onBlur' | 'onKeyDown' | 'error'> & {
  /** Takes the text when the field is left or Enter is pressed; answers what is wrong with it. */
  readonly commit: (text: string) => Promise<string | null>;
  /** Told when what was wrong is typed over or given back. */
  readonly onClear?: (() => void) | undefined;
};

/** A field that keeps what is typed to itself until it is finished; Escape gives the old back. */
export function CommitField({ value, commit, onClear, ...rest }: CommitFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const handed = useRef<string | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const isDrawn = useRef(true);
  useEffect(() => {
    isDrawn.current = true;
    return () => {
      isDrawn.current = false;
    };
  }, []);

  const drop = () => {
    handed.current = null;
    setDraft(null);
    setWrong(null);
    onClear?.();
  };
  const finish = async () => {
    // Enter and then leaving the field hand the same text over once.
    if (draft === null || draft === handed.current) return;
    if (draft === value) {
      drop();
      return;
    }
    handed.current = draft;
    setSent(draft);
    const sentence = await commit(draft);
    if (!isDrawn.current) {
      // Left with its screen: a refusal is said elsewhere.
      if (sentence !== null) showToast({ text: sentence, problem: true });
      return;
    }
    setSent((other) => (other === draft ? null : other));
    // Something else stands here by now, or was handed over: that is for its own answer to say.
    if (handed.current !== draft) return;
    setWrong(sentence);
    if (sentence !== null) return;
    handed.current = null;
    setDraft((typed) => (typed === draft ? null : typed));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') void finish();
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      drop();
    }
  };

  return (
    <TextField
      {...rest}
      // Undo is the app's while nothing stands here but what it was given.
      data-at-rest={draft === null || draft === value || draft === sent ? true : undefined}
      value={draft ?? value}
      error={wrong}
      onChange={(text) => {
        handed.current = null;
        setDraft(text);
        setWrong(null);
        onClear?.();
      }}
      onBlur={() => void pointerReleased().then(finish)}
      onKeyDown={press}
    />
  );
}
