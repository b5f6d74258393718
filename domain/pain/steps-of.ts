/** Where people and the analysis put the passages of a map. */
export type Places = {
  /** the steps that are there */
  here: ReadonlySet<string>;
  /** passage id -> the steps that people attached it to, the first one first */
  attached: ReadonlyMap<string, readonly string[]>;
};

/**
 * The steps on which a passage lies, each once, its home first: where it was placed, or, where that
 * step is gone, the first that people attached it to (docs/decisions/027). None: it waits in the tray.
 * Whatever counts by steps asks this.
 */
export function stepsOf({ here, attached }: Places, id: string, placed: string | null): string[] {
  const further = attached.get(id) ?? none;
  const isPlaced = placed !== null && here.has(placed);
  if (further.length === 0) return isPlaced ? [placed] : [];
  const steps = new Set(isPlaced ? [placed, ...further] : further);
  return [...steps].filter((step) => here.has(step));
}

const none: readonly string[] = [];
