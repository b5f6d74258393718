import type { LaneType } from "#domain/map/kinds.ts";

export type Sketch = {
  phases: { title: string; steps: number }[];
  /** how many cards lie in each step of the lane */
  lanes: { type: LaneType; cards: number[] }[];
  /** the assumed feeling at each step, -2 to 2 */
  curve?: (number | null)[];
  /** how much it hurts at each step, 0 to 1 */
  pain?: number[];
};

const width = 320;
const height = 184;
const band = 14;
const stepRow = 12;
const curveHeight = 40;
const cardHeight = 3;

/** The whole journey from afar: phases, where there are cards, the curve, and where it hurts. */
export function MapThumbnail({ sketch }: { sketch: Sketch }) {
  const { phases, lanes, curve, pain = [] } = sketch;
  const columns = phases.reduce((sum, phase) => sum + Math.max(1, phase.steps), 0);
  const column = width / Math.max(1, columns);
  const rows = layoutRows(lanes);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      preserveAspectRatio="none"
      className="block size-full"
    >
      {phaseBands(phases, column).map(({ x, w, index }) => (
        <rect
          key={index}
          x={x + 0.75}
          y={0}
          width={Math.max(0, w - 1.5)}
          height={band}
          rx={2}
          fill={`var(--phase-${(index % 8) + 1})`}
        />
      ))}
      {pain.map((strength, index) =>
        strength > 0 ? (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
            key={index}
            x={index * column}
            y={band + 2}
            width={column}
            height={height - band}
            rx={4}
            fill="var(--pain)"
            opacity={0.03 + 0.24 * strength ** 1.8}
          />
        ) : null,
      )}
      <path d={stepTicks(phases, column)} fill="var(--ink-faint)" opacity={0.55} />
      {rows.map(({ key, type, y, h, cards }) =>
        type === "curve" ? (
          <path
            key={key}
            d={curvePath(curve ?? [], column, y, h)}
            fill="none"
            stroke="var(--ink-soft)"
            strokeWidth={1.5}
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        ) : (
          <path key={key} {...paint(type)} d={cardMarks(cards, column, y, h)} />
        ),
      )}
    </svg>
  );
}

function paint(type: LaneType): { fill: string; opacity: number } {
  switch (type) {
    case "pain":
      return { fill: "var(--pain)", opacity: 0.85 };
    case "gain":
      return { fill: "var(--gain)", opacity: 0.8 };
    case "opportunity":
      return { fill: "var(--need)", opacity: 0.7 };
    case "quote":
      return { fill: "var(--story)", opacity: 0.7 };
    default:
      return { fill: "var(--edge)", opacity: 0.5 };
  }
}

function phaseBands(phases: Sketch["phases"], column: number) {
  let at = 0;
  return phases.map(({ steps }, index) => {
    const w = Math.max(1, steps) * column;
    const x = at;
    at += w;
    return { x, w, index };
  });
}

function stepTicks(phases: Sketch["phases"], column: number): string {
  let at = 0;
  const ticks: string[] = [];
  for (const { steps } of phases) {
    for (let step = 0; step < steps; step++) {
      ticks.push(bar((at + step) * column + 3, band + 5, Math.max(2, column * 0.6), 3));
    }
    at += Math.max(1, steps);
  }
  return ticks.join("");
}

function layoutRows(lanes: Sketch["lanes"]) {
  const top = band + stepRow;
  const curves = lanes.filter(({ type }) => type === "curve").length;
  const free = height - top - curves * curveHeight;
  const each = free / Math.max(1, lanes.length - curves);
  let y = top;
  return lanes.map(({ type, cards }, index) => {
    const h = type === "curve" ? curveHeight : each;
    const row = { key: index, type, cards, y, h };
    y += h;
    return row;
  });
}

function cardMarks(cards: number[], column: number, y: number, h: number): string {
  const fit = Math.max(1, Math.floor((h - 3) / (cardHeight + 1.5)));
  return cards
    .flatMap((count, step) =>
      Array.from({ length: Math.min(count, fit) }, (_, n) =>
        bar(step * column + 3, y + 3 + n * (cardHeight + 1.5), Math.max(2, column - 6), cardHeight),
      ),
    )
    .join("");
}

function curvePath(values: (number | null)[], column: number, y: number, h: number): string {
  let isDrawing = false;
  return values
    .map((value, step) => {
      if (value === null) {
        isDrawing = false;
        return "";
      }
      const command = isDrawing ? "L" : "M";
      isDrawing = true;
      return `${command}${round((step + 0.5) * column)} ${round(y + h / 2 - (value / 2) * (h / 2 - 6))}`;
    })
    .join("");
}

function bar(x: number, y: number, w: number, h: number): string {
  return `M${round(x)} ${round(y)}h${round(w)}v${h}h${round(-w)}z`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
