type Scored = {
  id: string;
  mapId: string;
  stepId: string | null;
  kind: "pain" | "gain";
  parts: { people: number };
};

/** Fewer than these, and two people simply differ. */
const fewestPeople = 3;

/**
 * Steps where people strongly disagree: a pain and a gain, told of by at least three people each and
 * neither by more than twice as many as the other. From each of the two to the other.
 */
export function contradictions(points: readonly Scored[]): Map<string, string> {
  const strongest = new Map<string, Partial<Record<"pain" | "gain", Scored>>>();
  for (const point of points) {
    if (point.stepId === null || point.parts.people < fewestPeople) continue;
    const step = `${point.mapId} ${point.stepId}`;
    const known = strongest.get(step) ?? {};
    strongest.set(step, known);
    const now = known[point.kind];
    if (!now || point.parts.people > now.parts.people) known[point.kind] = point;
  }
  const pairs = new Map<string, string>();
  for (const { pain, gain } of strongest.values()) {
    if (!pain || !gain) continue;
    const [less, more] = [pain.parts.people, gain.parts.people].sort((a, b) => a - b);
    if ((more ?? 0) > 2 * (less ?? 0)) continue;
    pairs.set(pain.id, gain.id);
    pairs.set(gain.id, pain.id);
  }
  return pairs;
}
