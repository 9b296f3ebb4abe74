/** Our sign: a counter bell seen from the side, two shapes. */
export function Mark({ size }: { size: number }) {
  return (
    <svg class="cm-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8.9 3.1V2a.9.9 0 0 0-1.8 0v1.1A5.5 5.5 0 0 0 2.5 8.5V10h11V8.5a5.5 5.5 0 0 0-4.6-5.4Z" />
      <rect x="1" y="11.5" width="14" height="2.5" rx="1.25" />
    </svg>
  );
}
