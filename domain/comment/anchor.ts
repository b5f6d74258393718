/** What a talk is about: one place on one map. */
export const anchorKinds = [
  "map",
  "phase",
  "step",
  "lane",
  "card",
  "cell",
  "curve",
  "pain",
] as const;
export type AnchorKind = (typeof anchorKinds)[number];

export type Anchor =
  | { kind: "map" }
  | { kind: "phase" | "step" | "lane" | "card" | "pain"; id: string }
  | { kind: "cell"; stepId: string; laneId: string }
  | CurveAnchor;

/** `laneId` only where the map has several curve lanes; without it the talk is about the feeling in all of them. */
type CurveAnchor = { kind: "curve"; stepId: string; personaId: string | null; laneId?: string };

/** The two ids that a place is found by; see `comment_threads`. */
export type AnchorIds = { anchorKind: AnchorKind; anchorId: string; anchorBeside: string };

export function idsOf(anchor: Anchor): AnchorIds {
  switch (anchor.kind) {
    case "map":
      return { anchorKind: "map", anchorId: "", anchorBeside: "" };
    case "cell":
      return { anchorKind: "cell", anchorId: anchor.stepId, anchorBeside: anchor.laneId };
    case "curve":
      return { anchorKind: "curve", anchorId: anchor.stepId, anchorBeside: besideCurve(anchor) };
    default:
      return { anchorKind: anchor.kind, anchorId: anchor.id, anchorBeside: "" };
  }
}

export function anchorFrom({ anchorKind, anchorId, anchorBeside }: AnchorIds): Anchor {
  switch (anchorKind) {
    case "map":
      return { kind: "map" };
    case "cell":
      return { kind: "cell", stepId: anchorId, laneId: anchorBeside };
    case "curve":
      return curveAnchor(anchorId, anchorBeside);
    default:
      return { kind: anchorKind, id: anchorId };
  }
}

/** The same place has the same key: "card|c1|", "cell|s1|l1". */
export function anchorKey(anchor: Anchor): string {
  const { anchorKind, anchorId, anchorBeside } = idsOf(anchor);
  return [anchorKind, anchorId, anchorBeside].join("|");
}

/** The place that a key names; null where it names none. */
export function anchorOfKey(key: string): Anchor | null {
  const [kind, anchorId = "", anchorBeside = ""] = key.split("|");
  const anchorKind = anchorKinds.find((one) => one === kind);
  if (!anchorKind || (anchorKind !== "map" && anchorId === "")) return null;
  return anchorFrom({ anchorKind, anchorId, anchorBeside });
}

/** No id has a space in it. */
function besideCurve({ personaId, laneId }: CurveAnchor): string {
  return laneId === undefined ? (personaId ?? "") : `${personaId ?? ""} ${laneId}`;
}

function curveAnchor(stepId: string, beside: string): CurveAnchor {
  const [personaId = "", laneId] = beside.split(" ");
  return { kind: "curve", stepId, personaId: personaId || null, ...(laneId ? { laneId } : {}) };
}
