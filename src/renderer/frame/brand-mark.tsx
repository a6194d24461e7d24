/** The split day: morning over afternoon. */
export function BrandMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path className="boot-morning" d="M0 16V8a8 8 0 0 1 8-8h16a8 8 0 0 1 8 8v8z" />
      <path className="boot-afternoon" d="M0 16v8a8 8 0 0 0 8 8h16a8 8 0 0 0 8-8v-8z" />
    </svg>
  );
}
