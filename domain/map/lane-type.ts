import type { LaneType, Zone } from "./kinds.ts";

/** Curve, channel and team lanes only draw what the curve and the steps say. */
export function holdsCards(type: LaneType): boolean {
  return type !== "curve" && type !== "channel" && type !== "team";
}

/** The service-blueprint zone in which a new lane of a type usually belongs. */
export function defaultZone(type: LaneType): Zone {
  switch (type) {
    case "frontstage":
      return "frontstage";
    case "backstage":
    case "team":
      return "backstage";
    case "system":
      return "support";
    case "action":
    case "thought":
    case "curve":
    case "touchpoint":
    case "channel":
    case "pain":
    case "gain":
    case "opportunity":
    case "quote":
    case "metric":
    case "image":
    case "text":
    case "meaning":
      return "customer";
    default:
      return type satisfies never;
  }
}
