/** Where reasons have their words, the common ones first. */
const places = [
  "errors",
  "evidence.reasons",
  "pain.reasons",
  "codes.reasons",
  "comment.reasons",
  "review.reasons",
  "present.reasons",
  "imports.fileReasons",
  "imports.planReasons",
] as const;

export type ReasonPlace = (typeof places)[number];

/** Several features may give a reason of one name in words of their own: `own` is asked first. */
export function reasonPlace(
  reason: string,
  has: (key: string) => boolean,
  own?: ReasonPlace,
): ReasonPlace | undefined {
  return [...(own ? [own] : []), ...places].find((place) => has(`${place}.${reason}`));
}
