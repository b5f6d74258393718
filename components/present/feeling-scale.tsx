import type { WalkStep } from "#domain/present/walk.ts";

const [width, height, end] = [200, 28, 14];
const at = (value: number) => end + ((value + 2) / 4) * (width - 2 * end);

/** From distress to delight: a dashed ring where we thought, a full dot where people said, the gap between. */
export function FeelingScale({ feeling }: { feeling: WalkStep["feeling"] }) {
  const { assumed, evidenced } = feeling;
  if (assumed === null && evidenced === null) return <span />;
  const middle = height / 2;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="slide-scale text-ink">
      <line x1={end} x2={width - end} y1={middle} y2={middle} stroke="var(--hairline)" />
      {[-2, -1, 0, 1, 2].map((value) => (
        <line
          key={value}
          x1={at(value)}
          x2={at(value)}
          y1={middle - 3}
          y2={middle + 3}
          stroke="var(--edge)"
        />
      ))}
      {assumed !== null && evidenced !== null ? (
        <line
          x1={at(assumed)}
          x2={at(evidenced)}
          y1={middle}
          y2={middle}
          stroke="var(--ink-faint)"
          strokeWidth="6"
          strokeDasharray="2 2"
        />
      ) : null}
      {assumed === null ? null : (
        <circle
          cx={at(assumed)}
          cy={middle}
          r="7"
          fill="var(--paper)"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeDasharray="3 2.4"
        />
      )}
      {evidenced === null ? null : (
        <circle cx={at(evidenced)} cy={middle} r="7" fill="currentColor" />
      )}
    </svg>
  );
}
