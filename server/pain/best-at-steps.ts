type Scored = { kind: "pain" | "gain"; stepId: string | null; status: string; score: number };

/** The score of the worst open pain, or of the best gain, at a step; 0 where there is none. */
export function bestAtSteps(points: readonly Scored[]) {
  const best = new Map<string, number>();
  for (const { kind, stepId, status, score } of points) {
    if (status !== "open" || stepId === null) continue;
    const key = `${kind} ${stepId}`;
    best.set(key, Math.max(best.get(key) ?? 0, score));
  }
  return (kind: Scored["kind"], stepId: string): number => best.get(`${kind} ${stepId}`) ?? 0;
}
