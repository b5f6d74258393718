import type { LaneType } from "#domain/map/kinds.ts";

/** The stripe of a card: its own colour if a person gave it one, else the lane's. */
export function laneHue(type: LaneType | null, colour: number | null): string {
  if (colour !== null) return `var(--presence-${colour + 1})`;
  switch (type) {
    case "pain":
      return "var(--pain)";
    case "gain":
      return "var(--gain)";
    case "opportunity":
      return "var(--need)";
    case "quote":
    case "meaning":
      return "var(--story)";
    case "touchpoint":
    case "channel":
      return "var(--accent)";
    case "frontstage":
    case "backstage":
    case "system":
    case "team":
      return "var(--ink-faint)";
    case "metric":
      return "var(--workaround)";
    case "action":
    case "thought":
    case "curve":
    case "image":
    case "text":
    case null:
      return "var(--edge)";
    default:
      return type satisfies never;
  }
}

/** The stripe as a CSS background. A card's own colour has a rhythm of its own: colour is never alone. */
export function stripe(type: LaneType | null, colour: number | null): string {
  const hue = laneHue(type, colour);
  const [line = 0, gap = 0] = rhythms[colour ?? 0] ?? [];
  if (gap === 0) return hue;
  return `repeating-linear-gradient(${hue} 0 ${line}px, transparent ${line}px ${line + gap}px)`;
}

/** px drawn and px left out, by colour */
const rhythms = [
  [1, 0],
  [8, 3],
  [3, 3],
  [14, 3],
  [5, 5],
  [2, 2],
  [10, 6],
  [3, 6],
] as const;
