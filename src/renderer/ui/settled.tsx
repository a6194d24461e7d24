import { useEffect, useState } from 'react';

const restMilliseconds = 700;

/** Says a text to readers once it has stopped changing, so that a moving slider stays quiet. */
export function Settled({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), restMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="only-spoken">
      {said}
    </p>
  );
}
