export type KeptMap = {
  title: string;
  slug: string;
  mayKeep: boolean;
  /** it was deleted: what waits for it is kept up to this moment, for it may be restored; ISO */
  inBinUntil: string | null;
};

/** What the server says of maps that a browser keeps copies of. */
export type KeptAnswer = {
  /** who is signed in; null = nobody */
  personId: string | null;
  /** those that this person may open; what is not here is not there for them */
  maps: Record<string, KeptMap>;
};

export const MOST_KEPT_ASKED = 200;

/** Under this name the answer is ours: a proxy that answers in our place does not know it. */
const mark = "polkuKept";

export function writeKeptAnswer(answer: KeptAnswer): unknown {
  return { [mark]: answer };
}

/** Null for whatever did not come from our own server. */
export function readKeptAnswer(said: unknown): KeptAnswer | null {
  const answer = isObject(said) ? said[mark] : null;
  if (!isObject(answer) || !isObject(answer.maps)) return null;
  const { personId } = answer;
  if (personId !== null && typeof personId !== "string") return null;
  return answer as KeptAnswer;
}

/** Why nobody is let in to a map any more; null where the answer says nothing of the kind. */
export function whyGone(
  answer: KeptAnswer | null,
  { mapId, personId }: { mapId: string; personId: string },
): "signed-out" | "not-found" | "in-bin" | null {
  if (!answer) return null;
  if (answer.personId !== personId) return "signed-out";
  const map = Object.hasOwn(answer.maps, mapId) ? answer.maps[mapId] : undefined;
  if (!map) return "not-found";
  return map.inBinUntil === null ? null : "in-bin";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
