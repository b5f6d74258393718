import type { SourceType } from "#domain/evidence/note.ts";
import { mean, type ScoreParts } from "../score.ts";
import { type Scoring, usual, weighed } from "../scoring.ts";

/**
 * The score as if nobody had been heard through one source type; null where who is left has to be
 * looked up: too few people in each of the others, or the newest of them is asked for.
 */
export function scoreWithout(
  { bySource }: ScoreParts,
  gone: SourceType,
  scoring: Scoring = usual,
): number | null {
  if (scoring.halfLifeDays !== null) return null;
  const left = Object.entries(bySource).flatMap(([type, part]) => (type === gone ? [] : part));
  const reporting = left.filter(({ people }) => people > 0);
  const counting = left.filter(({ counts }) => counts);
  if (counting.length === 0) return null;
  const reach = mean(counting.map((part) => part.reach));
  if (reach === 0) return reporting.length > 0 && scoring.reach === 0 ? null : 0;
  const severity = mean(counting.map((part) => part.severity * part.reach)) / reach;
  const reliability = 1 - 0.5 ** reporting.length;
  return weighed({ severity, reach, reliability, recency: 1, people: 1 }, scoring);
}
