import type { Card, JourneyMap } from "#domain/map/journey-map.ts";

/**
 * Two states of a map in one picture: the later one, and in it, where it was, what it no longer has.
 * Connections and curves are the later one's alone. `removed` names what is only in the earlier one.
 */
export function merged(
  before: JourneyMap,
  after: JourneyMap,
): { map: JourneyMap; removed: ReadonlySet<string> } {
  const removed = new Set<string>();
  const merge = <T extends { id: string }>(
    was: readonly T[],
    is: readonly T[],
    groupOf: (node: T) => string,
  ) => withLost(was, is, groupOf, removed);
  const phases = merge(before.phases, after.phases, () => "");
  const steps = merge(before.steps, after.steps, ({ phaseId }) => phaseId);
  const lanes = merge(before.lanes, after.lanes, ({ zone }) => zone);
  const cards = merge(before.cards, after.cards, cellOf);
  return { map: { ...after, phases, steps, lanes, cards }, removed };
}

function cellOf({ place }: Card): string {
  return place.kind === "parked" ? "" : `${place.laneId}|${place.stepId}`;
}

/** What was lost stands after whichever sibling it stood after, or before all of them. */
function withLost<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  groupOf: (node: T) => string,
  removed: Set<string>,
): T[] {
  const left = new Set(after.map(({ id }) => id));
  const all = [...after];
  const last = new Map<string, T>();
  for (const node of before) {
    const group = groupOf(node);
    if (!left.has(node.id)) {
      const previous = last.get(group);
      const next = all.findIndex((one) => groupOf(one) === group);
      const index = previous ? all.indexOf(previous) + 1 : next < 0 ? all.length : next;
      all.splice(index, 0, node);
      removed.add(node.id);
      last.set(group, node);
    } else {
      const now = after.find(({ id }) => id === node.id);
      if (now && groupOf(now) === group) last.set(group, now);
    }
  }
  return all;
}
