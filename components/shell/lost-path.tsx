/** A path that fades out. */
export function LostPath() {
  return (
    <svg viewBox="0 0 160 64" width="160" height="64" aria-hidden="true" fill="none">
      <path
        d="M4 54c30 0 52-6 58-24 4-12-2-22-11-22s-14 8-11 17c4 13 22 18 42 12"
        stroke="var(--edge)"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path
        d="M84 36c20-6 40-10 70-8"
        stroke="var(--edge)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeDasharray="1 9"
      />
    </svg>
  );
}
