import type { Change } from "#domain/map/diff.ts";
import type { Card, CurvePoint, JourneyMap, Lane } from "#domain/map/journey-map.ts";
import { zones } from "#domain/map/kinds.ts";

/**
 * The map as it was before these changes: what was added is gone, what was removed is back, every
 * field says what it said. Changes know where something stood among its siblings only when it was
 * moved, so what was removed comes back behind them.
 */
export function undoChanges(map: JourneyMap, changes: readonly Change[]): JourneyMap {
  const of = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind);
  const phases = undone(map.phases, of("phase"), () => "");
  const rank = new Map(phases.map(({ id }, i) => [id, i]));
  const steps = sortedBy(
    undone(map.steps, of("step"), ({ phaseId }) => phaseId),
    ({ phaseId }) => rank.get(phaseId) ?? rank.size,
  );
  const lanes = sortedBy(
    undone(map.lanes, of("lane"), ({ zone }) => zone).map(soundLane),
    ({ zone }) => zones.indexOf(zone),
  );
  const column = new Map(steps.map(({ id }, i) => [id, i]));
  const row = new Map(lanes.map(({ id }, i) => [id, i]));
  const cellOf = ({ place }: Card) =>
    place.kind === "parked"
      ? Number.POSITIVE_INFINITY
      : (row.get(place.laneId) ?? 0) * steps.length + (column.get(place.stepId) ?? 0);
  const cards = undone(map.cards, of("card"), ({ place }) =>
    place.kind === "parked" ? "" : `${place.laneId}|${place.stepId}`,
  );
  const header = Object.fromEntries(
    changes.flatMap(({ kind, field, before }) => (kind === "header" ? [[field, before]] : [])),
  );
  return {
    ...map,
    header: { ...map.header, ...header },
    phases,
    steps,
    lanes,
    cards: sortedBy(cards, cellOf),
    edges: undone(map.edges, of("edge"), () => ""),
    curve: undoCurve(map.curve, changes),
  };
}

/** A change knows nothing as null; of a lane it is a field that is not there. */
function soundLane({ isRequired, ...lane }: Lane): Lane {
  return isRequired ? { ...lane, isRequired } : lane;
}

function undone<T extends { id: string }>(
  nodes: readonly T[],
  changes: readonly Change[],
  groupOf: (node: T) => string,
): T[] {
  const added = new Set<string>();
  const removed: T[] = [];
  const fields = new Map<string, Record<string, unknown>>();
  const positions: Change[] = [];
  for (const change of changes) {
    const { nodeId, field, before } = change;
    if (field === "created") added.add(nodeId);
    else if (field === "deleted") removed.push({ ...(before as T), id: nodeId });
    else if (field === "position") positions.push(change);
    else fields.set(nodeId, { ...fields.get(nodeId), [field]: before });
  }
  const there = nodes
    .filter(({ id }) => !added.has(id))
    .map((node) => {
      const was = fields.get(node.id);
      return was ? { ...node, ...was } : node;
    });
  return reordered([...there, ...removed], positions, groupOf);
}

/** Whoever was moved goes back to its old place among its siblings, the foremost first. */
function reordered<T extends { id: string }>(
  nodes: T[],
  positions: readonly Change[],
  groupOf: (node: T) => string,
): T[] {
  const moved = new Map(positions.map(({ nodeId, before }) => [nodeId, Number(before)]));
  const order = nodes.filter(({ id }) => !moved.has(id));
  const movers = sortedBy(
    nodes.filter(({ id }) => moved.has(id)),
    ({ id }) => moved.get(id) ?? 0,
  );
  for (const node of movers) {
    const siblings = order.filter((other) => groupOf(other) === groupOf(node));
    const next = siblings[moved.get(node.id) ?? 0];
    order.splice(next ? order.indexOf(next) : order.length, 0, node);
  }
  return order;
}

function undoCurve(curve: readonly CurvePoint[], changes: readonly Change[]): CurvePoint[] {
  const points = new Map(
    curve.map((point) => [`${point.laneId}|${point.stepId}|${point.personaId ?? ""}`, point]),
  );
  for (const { kind, nodeId: laneId, field, before } of changes) {
    if (kind !== "curve") continue;
    const [, stepId = "", persona] = field.split("|");
    const key = `${laneId}|${stepId}|${persona}`;
    if (typeof before !== "number") points.delete(key);
    else points.set(key, { laneId, stepId, personaId: persona || null, value: before });
  }
  return [...points.values()];
}

function sortedBy<T>(values: readonly T[], rank: (value: T) => number): T[] {
  return [...values].sort((a, b) => rank(a) - rank(b));
}
