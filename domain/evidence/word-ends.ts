type Span = { start: number; end: number };

/** A span whose start or end went one word on or back; the same one where there is no room. */
export function movedByWord(
  text: string,
  span: Span,
  { edge, step }: { edge: "start" | "end"; step: 1 | -1 },
): Span {
  const places = [...text.matchAll(/\S+/gu)].map((word) =>
    edge === "start" ? word.index : word.index + word[0].length,
  );
  const now = span[edge];
  const next =
    step === 1 ? places.find((place) => place > now) : places.findLast((place) => place < now);
  const moved = next === undefined ? span : { ...span, [edge]: next };
  return moved.start < moved.end ? moved : span;
}
