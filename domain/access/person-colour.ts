export const personColours = 8;

/** Presence colour 0-7 of a person: the same everywhere. */
export function personColour(userId: string): number {
  let sum = 0;
  for (const sign of userId) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 8191;
  return sum % personColours;
}

/** Their own, or the next that nobody has; with more people than colours initials tell them apart. */
export function freeColour(own: number, taken: ReadonlySet<number>): number {
  for (let by = 0; by < personColours; by++) {
    const colour = (own + by) % personColours;
    if (!taken.has(colour)) return colour;
  }
  return own;
}
