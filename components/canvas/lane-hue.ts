import { colourRhythms } from "#domain/map/colour-rhythms.ts";
import type { LaneType } from "#domain/map/kinds.ts";
import { laneTokens } from "#domain/map/lane-tokens.ts";

/** The stripe of a card: its own colour if a person gave it one, else the lane's. */
export function laneHue(type: LaneType | null, colour: number | null): string {
  if (colour !== null) return `var(--presence-${colour + 1})`;
  return `var(--${type === null ? "edge" : laneTokens[type]})`;
}

/** The stripe as a CSS background. A card's own colour has a rhythm of its own: colour is never alone. */
export function stripe(type: LaneType | null, colour: number | null): string {
  const hue = laneHue(type, colour);
  const [line = 0, gap = 0] = colourRhythms[colour ?? 0] ?? [];
  if (gap === 0) return hue;
  return `repeating-linear-gradient(${hue} 0 ${line}px, transparent ${line}px ${line + gap}px)`;
}
