export type TellKind = "mentioned" | "replied" | "resolved" | "reopened";

/**
 * Who hears of what happened in a talk: those named hear that, those who took part hear the rest;
 * nobody hears of their own doing, and nobody twice of one comment.
 */
export function whomToTell({
  kind,
  by,
  mentioned = [],
  took,
}: {
  kind: Exclude<TellKind, "mentioned">;
  by: string;
  mentioned?: readonly string[];
  /** who wrote in the talk so far */
  took: readonly (string | null)[];
}): { userId: string; kind: TellKind }[] {
  const told = new Map<string, TellKind>();
  for (const userId of mentioned) told.set(userId, "mentioned");
  for (const userId of took) if (userId !== null && !told.has(userId)) told.set(userId, kind);
  told.delete(by);
  return [...told].map(([userId, kind]) => ({ userId, kind }));
}
