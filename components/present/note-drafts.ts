/** What somebody has written at a place and the server has not stored yet. */
export type NoteDraft = { before: string; text: string };

/**
 * Notes that are not stored yet, kept in this tab through a reload: the presentation goes on while
 * the line is away, and what was written at the step before must not be lost with it.
 */
export function keepDraft(mapId: string, nodeId: string, draft: NoteDraft | null): void {
  const drafts = draftsOf(mapId);
  if (draft) drafts[nodeId] = draft;
  else delete drafts[nodeId];
  inMemory.set(mapId, drafts);
  try {
    if (Object.keys(drafts).length > 0)
      sessionStorage.setItem(keyOf(mapId), JSON.stringify(drafts));
    else sessionStorage.removeItem(keyOf(mapId));
  } catch {
    // a browser that keeps nothing has them until the page is left, which asks
  }
}

export function draftsOf(mapId: string): Record<string, NoteDraft> {
  const known = inMemory.get(mapId);
  if (known) return { ...known };
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(mapId)) ?? "null");
    return Object.fromEntries(
      Object.entries(typeof kept === "object" && kept !== null ? kept : {}).filter(isDraft),
    );
  } catch {
    return {};
  }
}

const inMemory = new Map<string, Record<string, NoteDraft>>();

const keyOf = (mapId: string) => `polku:speaker-notes:${mapId}`;

function isDraft(entry: [string, unknown]): entry is [string, NoteDraft] {
  const draft = entry[1] as Partial<NoteDraft> | null;
  return typeof draft?.before === "string" && typeof draft.text === "string";
}
