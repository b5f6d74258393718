import type { SourceType } from "#domain/evidence/note.ts";

/** Why a step needs to be asked about, and through which kind of source. */
export type BlindSpot =
  | { kind: "nobody"; ask: SourceType }
  /** one or two people */
  | { kind: "thin"; people: number; ask: SourceType }
  /** all of it through one kind of source, which sees what it sees */
  | { kind: "one-source"; only: SourceType; ask: SourceType }
  /** half of it is older than a year */
  | { kind: "old"; days: number; ask: SourceType };

const oldDays = 365;
/** What people write by themselves tells what happened, not what came before and after. */
const written: readonly SourceType[] = ["review", "support", "chat", "social", "survey"];

/** The worst that is wrong with what is known of a step; null where enough is. */
export function blindSpotOf({
  people,
  sourceTypes,
  medianAgeDays,
}: {
  people: number;
  sourceTypes: readonly SourceType[];
  medianAgeDays: number | null;
}): BlindSpot | null {
  const [only] = sourceTypes;
  if (people === 0 || only === undefined) return { kind: "nobody", ask: "interview" };
  if (people < 3) return { kind: "thin", people, ask: "interview" };
  if (sourceTypes.length === 1) {
    return { kind: "one-source", only, ask: written.includes(only) ? "interview" : "observation" };
  }
  if (medianAgeDays !== null && medianAgeDays > oldDays) {
    return { kind: "old", days: medianAgeDays, ask: "interview" };
  }
  return null;
}
