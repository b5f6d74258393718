import type { Finding } from "./evidence.ts";
import type { KnownPoint } from "./identity.ts";

/**
 * The groups as they were where nothing came, went or moved: every passage of the step belongs to a
 * known group, and these groups hold nothing else but what a person bound to them from other steps,
 * which `isBoundElsewhere` tells. Null where the step has to be grouped anew.
 */
export function settledGroups(
  members: Finding[],
  known: KnownPoint[],
  isBoundElsewhere: (id: string) => boolean,
): Finding[][] | null {
  const owners = new Map<string, KnownPoint>();
  for (const point of known) for (const id of point.excerptIds) owners.set(id, point);
  const groups = new Map<KnownPoint, Finding[]>();
  for (const member of members) {
    const owner = owners.get(member.id);
    if (!owner) return null;
    const group = groups.get(owner) ?? [];
    groups.set(owner, group);
    group.push(member);
  }
  const here = new Set(members.map(({ id }) => id));
  const isWhole = [...groups.keys()].every(({ excerptIds }) =>
    excerptIds.every((id) => here.has(id) || isBoundElsewhere(id)),
  );
  return isWhole ? [...groups.values()].sort((a, b) => b.length - a.length) : null;
}
