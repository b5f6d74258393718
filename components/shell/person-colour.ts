/** Presence colour 0-7 of a person: the same everywhere. */
export function personColour(userId: string): number {
  let sum = 0;
  for (const sign of userId) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 8191;
  return sum % 8;
}
