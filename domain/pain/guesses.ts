/** A card on which the team wrote what it believes hurts (or pleases). */
export type Guess = { id: string; text: string; kind: "pain" | "gain"; painPointId: string | null };

type Point = { id: string; kind: "pain" | "gain"; status: string };

/**
 * What the team guessed beside what people said: guesses that nothing speaks for, and findings that
 * nobody had guessed. A link to a finding that is gone or was dismissed speaks for nothing.
 */
export function compareGuesses<P extends Point>(
  guesses: readonly Guess[],
  points: readonly P[],
): { unsupported: Guess[]; unguessed: P[] } {
  const open = points.filter(({ status }) => status === "open");
  const openIds = new Set(open.map(({ id }) => id));
  const guessed = new Set(guesses.map(({ painPointId }) => painPointId));
  return {
    unsupported: guesses.filter(
      ({ painPointId, text }) =>
        text.trim() !== "" && (painPointId === null || !openIds.has(painPointId)),
    ),
    unguessed: open.filter(({ id }) => !guessed.has(id)),
  };
}
