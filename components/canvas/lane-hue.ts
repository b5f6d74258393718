import type { LaneType } from "#domain/map/journey-map.ts";

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
