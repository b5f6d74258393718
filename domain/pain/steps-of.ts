/** What is on a map, to tell where its passages lie. */
export type Places = {
  steps: ReadonlySet<string>;
  /** card -> its step, of those that people attached something to */
  cards: ReadonlyMap<string, string>;
};

/** Where a passage was put on a map. */
export type Put = {
  /** by the analysis or a person: its home */
  placed: string | null;
  /** steps and cards that people attached it to, the first one first */
  attached: readonly string[];
};

/**
 * The steps on which a passage lies, each once, its home first: where it was placed, or, where that
 * step is gone, the first that people attached it to (docs/decisions/027). None: it waits in the tray.
 * Whatever counts by steps asks this.
 */
export function stepsOf({ steps, cards }: Places, { placed, attached }: Put): string[] {
  const home = placed !== null && steps.has(placed) ? [placed] : [];
  if (attached.length === 0) return home;
  const further = attached.map((nodeId) => cards.get(nodeId) ?? nodeId);
  return [...new Set([...home, ...further])].filter((stepId) => steps.has(stepId));
}
