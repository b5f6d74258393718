import { isEqual } from "./equal.ts";
import type { JourneyMap } from "./journey-map.ts";
import { compareText } from "./order.ts";

export const changeKinds = ["header", "phase", "step", "lane", "card", "edge", "curve"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * One field of one node that differs. `created` and `deleted` are fields too, with the whole node as
 * value. The header's node is "header"; a curve point's change stands on its lane, in the field
 * "curve|stepId|personaId".
 */
export type Change = {
  nodeId: string;
  kind: ChangeKind;
  field: string;
  before: unknown;
  after: unknown;
};

export function diffMaps(before: JourneyMap, after: JourneyMap): Change[] {
  return [
    ...diffFields("header", headerId, before.header, after.header),
    ...diffNodes("phase", before.phases, after.phases),
    ...diffNodes("step", before.steps, after.steps, (step) => step.phaseId),
    ...diffNodes("lane", before.lanes, after.lanes, (lane) => lane.zone),
    ...diffNodes("card", before.cards, after.cards, ({ place }) =>
      place.kind === "cell" ? `${place.laneId}|${place.stepId}` : null,
    ),
    ...diffNodes("edge", before.edges, after.edges, () => null),
    ...diffCurves(before, after),
  ];
}

export const headerId = "header";

/**
 * `groupOf` names the siblings among which a node has a place; null for a node whose order says
 * nothing. Only those count as moved that stand elsewhere among the siblings that were there before
 * and still are, so that an insertion is not told as a move of everything after it.
 */
function diffNodes<T extends { id: string }>(
  kind: ChangeKind,
  before: readonly T[],
  after: readonly T[],
  groupOf: (node: T) => string | null = () => "all",
): Change[] {
  if (standInOrder(before, after)) {
    return after.flatMap((node, i) => diffNode(kind, before[i] ?? node, node));
  }
  const old = new Map(before.map((node) => [node.id, node]));
  const now = new Map(after.map((node) => [node.id, node]));
  const moved = findMoved(before, after, groupOf);
  const changes: Change[] = [];
  for (const node of before)
    if (!now.has(node.id)) changes.push(whole(node.id, kind, "deleted", node, null));
  for (const node of after) {
    const was = old.get(node.id);
    if (was === undefined) changes.push(whole(node.id, kind, "created", null, node));
    else {
      changes.push(...diffNode(kind, was, node));
      const move = moved.get(node.id);
      if (move) changes.push({ nodeId: node.id, kind, field: "position", ...move });
    }
  }
  return changes;
}

/** Nearly always: nothing has come, gone or changed its place in the order, and most nodes are the same objects. */
function standInOrder(before: readonly { id: string }[], after: readonly { id: string }[]) {
  return before.length === after.length && after.every(({ id }, i) => id === before[i]?.id);
}

function diffNode<T extends { id: string }>(kind: ChangeKind, was: T, node: T): Change[] {
  return isEqual(was, node) ? [] : diffFields(kind, node.id, was, node);
}

function whole(nodeId: string, kind: ChangeKind, field: string, before: unknown, after: unknown) {
  return { nodeId, kind, field, before, after };
}

function diffFields(kind: ChangeKind, nodeId: string, before: object, after: object): Change[] {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  const fields = [...new Set([...old.keys(), ...now.keys()])].filter((field) => field !== "id");
  return fields
    .filter((field) => !isEqual(old.get(field), now.get(field)))
    .map((field) => ({
      nodeId,
      kind,
      field,
      before: old.get(field) ?? null,
      after: now.get(field) ?? null,
    }));
}

/** The fewest nodes that have to be lifted out so that the rest stand in their old order. */
function findMoved<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  groupOf: (node: T) => string | null,
): Map<string, { before: number; after: number }> {
  const places = new Map<string, { group: string; index: number }>();
  const oldSizes = new Map<string, number>();
  for (const node of before) {
    const group = groupOf(node);
    if (group === null) continue;
    const index = oldSizes.get(group) ?? 0;
    oldSizes.set(group, index + 1);
    places.set(node.id, { group, index });
  }
  const stayed = new Map<string, { id: string; before: number; after: number }[]>();
  const newSizes = new Map<string, number>();
  for (const node of after) {
    const group = groupOf(node);
    if (group === null) continue;
    const index = newSizes.get(group) ?? 0;
    newSizes.set(group, index + 1);
    const was = places.get(node.id);
    if (was?.group !== group) continue;
    const list = stayed.get(group) ?? [];
    list.push({ id: node.id, before: was.index, after: index });
    stayed.set(group, list);
  }
  const moved = new Map<string, { before: number; after: number }>();
  for (const list of stayed.values()) {
    if (list.every((node, i) => i === 0 || (list[i - 1]?.before ?? 0) < node.before)) continue;
    const kept = longestRising(list.map((node) => node.before));
    list.forEach((node, i) => {
      if (!kept.has(i)) moved.set(node.id, { before: node.before, after: node.after });
    });
  }
  return moved;
}

/** Indices of a longest rising subsequence (patience sorting). */
function longestRising(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const kept = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) kept.add(i);
  return kept;
}

function diffCurves(before: JourneyMap, after: JourneyMap): Change[] {
  const points = (map: JourneyMap) =>
    new Map(
      map.curve.map((point) => [`${point.laneId}|${point.stepId}|${point.personaId ?? ""}`, point]),
    );
  const old = points(before);
  const now = points(after);
  const differs = (key: string) => old.get(key)?.value !== now.get(key)?.value;
  const keys = [...old.keys(), ...[...now.keys()].filter((key) => !old.has(key))].filter(differs);
  return keys.sort(compareText).flatMap((key) => {
    const was = old.get(key);
    const is = now.get(key);
    const point = is ?? was;
    if (point === undefined) return [];
    return {
      nodeId: point.laneId,
      kind: "curve" as const,
      field: curveField(point),
      before: was?.value ?? null,
      after: is?.value ?? null,
    };
  });
}

/** What history calls a point of a lane's curve. */
export function curveField(point: { stepId: string; personaId: string | null }): string {
  return `curve|${point.stepId}|${point.personaId ?? ""}`;
}
