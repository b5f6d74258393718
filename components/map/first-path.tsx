/** Steps on a path, the first one lit. */
export function FirstPath() {
  return (
    <svg viewBox="0 0 220 84" width="220" height="84" aria-hidden="true" fill="none">
      <path
        d="M10 66c42 0 40-44 82-44 36 0 34 34 66 34 24 0 30-22 52-34"
        stroke="var(--hairline)"
        strokeWidth="10"
        strokeLinecap="round"
      />
      <path
        d="M10 66c42 0 40-44 82-44 36 0 34 34 66 34 24 0 30-22 52-34"
        stroke="var(--edge)"
        strokeWidth="1.5"
        strokeDasharray="1 7"
        strokeLinecap="round"
      />
      <circle cx="10" cy="66" r="8" fill="var(--accent)" />
      {[
        [92, 22],
        [158, 56],
        [210, 22],
      ].map(([x, y]) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r="7"
          fill="var(--paper)"
          stroke="var(--edge)"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
