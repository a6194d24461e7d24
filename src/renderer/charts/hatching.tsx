interface HatchingProps {
  readonly id: string;
  readonly line: string;
  readonly ground: string;
}

/** A striped fill, `url(#id)`, so that two kinds of bars differ by more than their colour. */
export function Hatching({ id, line, ground }: HatchingProps) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="5" height="5" fill={ground} />
      <rect width="2" height="5" fill={line} />
    </pattern>
  );
}
