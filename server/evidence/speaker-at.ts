import type { notes } from "#db/schema/evidence.ts";
import { turnsOf } from "#domain/analysis/turns.ts";

/** The label before the turn in which these words of a customer stand; null where nobody is named. */
export function speakerAt(
  { text, sourceType }: Pick<typeof notes.$inferSelect, "text" | "sourceType">,
  at: number,
): string | null {
  const turn = turnsOf(text, sourceType).find(({ start, end }) => start <= at && at < end);
  return turn?.role === "customer" ? turn.speaker : null;
}
