import type { Rect } from "#domain/map/layout-boxes.ts";

export type Spot = { x: number; y: number };

/** What a hand holds: cards, a header with all that is in it, a side of a card, a point of a curve. */
export type Grip =
  | { kind: "cards"; ids: readonly string[]; grabbed: string; offset: Spot }
  | { kind: "header"; id: string; offset: Spot }
  | { kind: "span"; id: string; side: "left" | "right" }
  | { kind: "point"; laneId: string; stepId: string };

/** What follows the pointer, in map coordinates. The document learns of it once, at the drop. */
export type Held = {
  grip: Grip;
  at: Spot;
  /** where it would land */
  lines: readonly Rect[];
  isCopy: boolean;
};

const MOST = 60;

/** As others are told: of many cards the first ones, for the whole has to fit the line. */
export function told(grip: Grip): Grip {
  return grip.kind === "cards" ? { ...grip, ids: grip.ids.slice(0, MOST) } : grip;
}

/** What others send is hostile until it has this form. */
export function toGrip(value: unknown): Grip | null {
  const given = asRecord(value);
  const id = text(given.id);
  switch (given.kind) {
    case "cards": {
      const ids = Array.isArray(given.ids) ? given.ids.flatMap((one) => text(one) ?? []) : [];
      const grabbed = text(given.grabbed);
      const offset = spot(given.offset);
      return grabbed && offset ? { kind: "cards", ids: ids.slice(0, MOST), grabbed, offset } : null;
    }
    case "header": {
      const offset = spot(given.offset);
      return id && offset ? { kind: "header", id, offset } : null;
    }
    case "span":
      return id && (given.side === "left" || given.side === "right")
        ? { kind: "span", id, side: given.side }
        : null;
    case "point": {
      const [laneId, stepId] = [text(given.laneId), text(given.stepId)];
      return laneId && stepId ? { kind: "point", laneId, stepId } : null;
    }
    default:
      return null;
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.length <= 64 ? value : null;
}

function spot(value: unknown): Spot | null {
  const { x, y } = asRecord(value);
  return typeof x === "number" && typeof y === "number" ? { x, y } : null;
}
