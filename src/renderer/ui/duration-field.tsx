import { useState } from 'react';
import { parseDuration, parseHours, parseWorkTime } from '#core/record/parse-duration.ts';
import type { Minutes } from '#core/units.ts';
import { useFormat } from '../format/use-format.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { useTexts } from '../texts/use-texts.tsx';
import type { FieldProps } from './field.tsx';
import { pointerReleased } from './pointer-released.ts';
import { TextField } from './text-field.tsx';

type DurationFieldProps = Omit<FieldProps, 'children'> & {
  readonly value: Minutes | null;
  /** Called with minutes as soon as the text is a duration, and with null while it is none. */
  readonly onChange: (minutes: Minutes | null) => void;
  /** Work that may take longer than a day, rather than time of one. */
  readonly isWork?: boolean | undefined;
  /** Such work, of which a bare number is hours. */
  readonly inHours?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
};

/** Minutes, written as `2h40`, `160m` or `1:30`. */
export function DurationField(props: DurationFieldProps) {
  const { value, onChange, error, isWork = false, inHours = false, ...rest } = props;
  const parse = inHours ? parseHours : isWork ? parseWorkTime : parseDuration;
  const { t } = useTexts();
  const format = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const read = draft === null ? null : parse(draft);
  const wrong = read && !read.ok && (left || read.error.kind !== 'no-duration') ? read.error : null;
  // A draft is shown as typed; once left, a good one as the app writes it.
  const text = draft ?? (value === null ? '' : writeDuration(value));
  return (
    <TextField
      inputMode="text"
      {...rest}
      value={text}
      error={wrong ? sentenceOf(wrong, t, format) : error}
      onChange={(typed) => {
        setDraft(typed);
        setLeft(false);
        const parsed = parse(typed);
        onChange(parsed.ok ? parsed.value : null);
      }}
      onKeyDown={({ key }) => {
        if (key !== 'Enter') return;
        setLeft(true);
        if (read?.ok) setDraft(null);
      }}
      onBlur={() => {
        void pointerReleased().then(() => setLeft(true));
        if (read?.ok) setDraft(null);
      }}
    />
  );
}

/** Minutes as they are typed: `2h40`, `3h`, `40m`. */
export function writeDuration(minutes: Minutes): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0 && rest > 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, '0')}`;
}
