/** Three people on a path. */
export function PersonaDrawing() {
  return (
    <svg viewBox="0 0 176 72" width="176" height="72" aria-hidden="true" fill="none">
      <path
        d="M4 62c40-4 44-30 84-30s44-14 84-18"
        stroke="var(--hairline)"
        strokeWidth="10"
        strokeLinecap="round"
      />
      {[
        { x: 32, y: 46, fill: "var(--presence-1)" },
        { x: 88, y: 26, fill: "var(--presence-3)" },
        { x: 142, y: 14, fill: "var(--presence-5)" },
      ].map(({ x, y, fill }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r="11"
          fill={fill}
          stroke="var(--paper)"
          strokeWidth="3"
          fillOpacity="0.85"
        />
      ))}
    </svg>
  );
}
