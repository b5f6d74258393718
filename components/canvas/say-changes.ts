import { type Change, diffMaps } from "#domain/map/diff.ts";
import type { Card, JourneyMap, Lane } from "#domain/map/journey-map.ts";
import { type Grid, gridOf } from "./grid.ts";

/** Words of `canvas.said`, with what goes into them. */
export type Saying = { key: string; values: Record<string, string | number> };

/** What nameless things are called, and lanes by their kind. */
export type Names = { step: string; phase: string; laneOf: (lane: Lane) => string };

type Told = {
  /** ids that are not told */
  skipped?: ReadonlySet<string>;
  /** what one has in hand: of two neighbours that changed places, this one is told as moved */
  inHand?: string | null;
};

/** What became of a map, one sentence for each thing that did not merely go along with another. */
export function sayChanges(
  before: JourneyMap,
  after: JourneyMap,
  names: Names,
  { skipped, inHand = null }: Told = {},
): readonly Saying[] {
  const changes = withoutFollowers(diffMaps(before, after), before).flatMap((change) => {
    if (skipped?.has(change.nodeId)) return [];
    return [
      inHand && isPassedBy(change, inHand, before, after) ? { ...change, nodeId: inHand } : change,
    ];
  });
  const byNode = new Map<string, Change[]>();
  for (const change of changes) {
    // each point of a curve is a thing of its own
    const key = change.kind === "curve" ? change.field : change.nodeId;
    byNode.set(key, [...(byNode.get(key) ?? []), change]);
  }
  const scope = { before: gridOf(before), after: gridOf(after), maps: { before, after }, names };
  return [...byNode.values()].flatMap((own) => sayingOf(own, scope) ?? []);
}

/** What stood in something that was deleted went with it. */
function withoutFollowers(changes: readonly Change[], before: JourneyMap): readonly Change[] {
  const gone = new Set(changes.flatMap((one) => (one.field === "deleted" ? [one.nodeId] : [])));
  if (gone.size === 0) return changes;
  const grid = gridOf(before);
  const isFollower = ({ kind, nodeId, field }: Change): boolean => {
    if (kind === "curve") return gone.has(nodeId) || gone.has(field.split("|")[1] ?? "");
    if (field !== "deleted") return false;
    if (kind === "step") return gone.has(grid.step(nodeId)?.phaseId ?? "");
    if (kind === "edge") {
      const edge = before.edges.find(({ id }) => id === nodeId);
      return edge !== undefined && (gone.has(edge.source) || gone.has(edge.target));
    }
    const place = kind === "card" ? grid.card(nodeId)?.place : undefined;
    return place?.kind === "cell" && (gone.has(place.laneId) || gone.has(place.stepId));
  };
  return changes.filter((change) => !isFollower(change));
}

/** Of two neighbours that changed places a diff names either: it is the other one that was moved. */
function isPassedBy(change: Change, id: string, before: JourneyMap, after: JourneyMap): boolean {
  if (change.field !== "position" || change.nodeId === id) return false;
  const key = `${change.kind}s`;
  if (key !== "phases" && key !== "steps" && key !== "lanes" && key !== "cards") return false;
  const indexIn = (map: JourneyMap) => map[key].findIndex((one) => one.id === id);
  return indexIn(before) !== -1 && indexIn(before) !== indexIn(after);
}

type Scope = {
  before: Grid;
  after: Grid;
  maps: { before: JourneyMap; after: JourneyMap };
  names: Names;
};

function sayingOf(changes: readonly Change[], scope: Scope): Saying | null {
  const [first] = changes;
  if (!first) return null;
  const what = whatOf(changes);
  const { kind, nodeId } = first;
  const grid = what === "deleted" ? scope.before : scope.after;
  switch (kind) {
    case "header":
      return { key: "header", values: {} };
    case "phase":
      return among(kind, what, grid.phases, nodeId, { title: phaseTitle(grid, nodeId, scope) });
    case "step": {
      const phaseId = grid.step(nodeId)?.phaseId ?? "";
      const values = {
        title: stepTitle(grid, nodeId, scope),
        phase: phaseTitle(grid, phaseId, scope),
      };
      return among(kind, what, grid.stepsOf(phaseId), nodeId, values);
    }
    case "lane": {
      const title = laneTitle(grid, nodeId, scope);
      return among(kind, what, grid.lanes, nodeId, { title });
    }
    case "card": {
      const card = grid.card(nodeId);
      return card ? cardSaying(what, card, grid, scope) : null;
    }
    case "edge": {
      const map = what === "deleted" ? scope.maps.before : scope.maps.after;
      const edge = map.edges.find(({ id }) => id === nodeId);
      if (!edge) return null;
      const end = (id: string) => grid.card(id)?.text ?? stepTitle(grid, id, scope);
      const values = { source: end(edge.source), target: end(edge.target) };
      return { key: `edge.${what === "moved" || what === "written" ? "changed" : what}`, values };
    }
    case "curve": {
      const step = stepTitle(grid, first.field.split("|")[1] ?? "", scope);
      return typeof first.after === "number"
        ? { key: "curve.set", values: { step, value: first.after } }
        : { key: "curve.removed", values: { step } };
    }
    default:
      return kind satisfies never;
  }
}

type What = "added" | "deleted" | "moved" | "written" | "changed";

function whatOf(changes: readonly Change[]): What {
  const has = (...fields: string[]) => changes.some(({ field }) => fields.includes(field));
  if (has("created")) return "added";
  if (has("deleted")) return "deleted";
  if (has("place", "position", "phaseId", "zone")) return "moved";
  return has("text", "title") ? "written" : "changed";
}

function among(
  kind: string,
  what: What,
  siblings: readonly { id: string }[],
  id: string,
  values: Saying["values"],
): Saying {
  const index = siblings.findIndex((one) => one.id === id) + 1;
  return { key: `${kind}.${what}`, values: { ...values, index, count: siblings.length } };
}

function cardSaying(what: What, card: Card, grid: Grid, scope: Scope): Saying {
  const { id, text, place } = card;
  if (place.kind === "parked") {
    return { key: what === "moved" ? "card.parked" : `card.${what}`, values: outside(text) };
  }
  const cell = grid.cards(place.laneId, place.stepId);
  const values = {
    text,
    step: stepTitle(grid, place.stepId, scope),
    lane: laneTitle(grid, place.laneId, scope),
    index: cell.findIndex((one) => one.id === id) + 1,
    count: cell.length,
    end: place.stepToId ? stepTitle(grid, place.stepToId, scope) : "",
    spans: place.stepToId ? "yes" : "no",
    isParked: "no",
  };
  return { key: `card.${what}`, values };
}

function outside(text: string): Saying["values"] {
  return { text, step: "", lane: "", index: 0, count: 0, end: "", spans: "no", isParked: "yes" };
}

function stepTitle(grid: Grid, id: string, { names }: Scope): string {
  return grid.step(id)?.title || names.step;
}

function phaseTitle(grid: Grid, id: string, { names }: Scope): string {
  return grid.phase(id)?.title || names.phase;
}

function laneTitle(grid: Grid, id: string, { names }: Scope): string {
  const lane = grid.lane(id);
  return lane ? names.laneOf(lane) : "";
}
