/** The colour of a line by its hue: 0 is ink. */
export function curveStroke(hue: number): string {
  return hue === 0 ? "var(--ink)" : `var(--presence-${hue})`;
}
