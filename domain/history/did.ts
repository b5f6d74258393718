import type { ChangeKind } from "#domain/map/diff.ts";

/** What somebody did to a thing, as one says it of the whole thing. */
export const deeds = ["added", "removed", "moved", "wrote", "changed"] as const;
export type Deed = (typeof deeds)[number];

const places = new Set(["position", "place", "phaseId", "zone"]);
const words = new Set([
  ...["title", "text", "description", "label"],
  ...["subject", "scenario", "goal", "scopeStart", "scopeEnd", "legend"],
]);

/** What a change of this field means. */
export function deedOf(field: string): Deed {
  if (field === "created") return "added";
  if (field === "deleted") return "removed";
  if (places.has(field)) return "moved";
  return words.has(field) ? "wrote" : "changed";
}

/** One field of one node that somebody changed, without saying how. */
export type Touch = {
  actorId: string | null;
  nodeId: string;
  kind: ChangeKind | null;
  field: string;
};

export type Tally = { did: Deed; kind: ChangeKind | null; count: number };
export type PersonTally = { actorId: string | null; tallies: Tally[] };

/**
 * Who did how much of what. A thing counts once for each person, by the weightiest of what they did
 * to it; what one person both added and removed is not told.
 */
export function summarise(touches: readonly Touch[]): PersonTally[] {
  const people = new Map<string | null, Map<string, Touched>>();
  for (const { actorId, nodeId, kind, field } of touches) {
    const things = people.get(actorId) ?? new Map<string, Touched>();
    people.set(actorId, things);
    const thing = things.get(nodeId) ?? { kind, did: new Set() };
    things.set(nodeId, thing);
    thing.did.add(deedOf(field));
  }
  return [...people]
    .map(([actorId, things]) => ({ actorId, tallies: tally([...things.values()]) }))
    .filter(({ tallies }) => tallies.length > 0)
    .sort((a, b) => total(b.tallies) - total(a.tallies));
}

type Touched = { kind: ChangeKind | null; did: Set<Deed> };

function tally(things: readonly Touched[]): Tally[] {
  const found = new Map<string, Tally>();
  for (const { kind, did } of things) {
    if (did.has("added") && did.has("removed")) continue;
    const first = deeds.find((deed) => did.has(deed)) ?? "changed";
    const key = `${first} ${kind}`;
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { did: first, kind, count: 1 });
  }
  return [...found.values()].sort(
    (a, b) => deeds.indexOf(a.did) - deeds.indexOf(b.did) || b.count - a.count,
  );
}

function total(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}
