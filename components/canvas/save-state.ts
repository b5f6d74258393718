/** The truth about where the edits of this page are. */
export type SaveState =
  | { kind: "opening" }
  | { kind: "saved" }
  | { kind: "saving"; changes: number }
  /** the server is there, but cannot write to its disk */
  | { kind: "not-stored"; changes: number; isKept: boolean }
  /** all is saved; some of what the map once said cannot be read */
  | { kind: "damaged" }
  /** `isKept`: a reload brings them back; otherwise they are in this page alone */
  | { kind: "offline"; changes: number; isKept: boolean }
  /** what was changed while the line was away is no longer allowed */
  | { kind: "not-allowed"; changes: number }
  | { kind: "refused"; reason: string; changes: number };

export type SaveFacts = {
  isConnected: boolean;
  isSynced: boolean;
  /** messages that the server has not answered */
  unsynced: number;
  /** edits of this browser that the server does not have, also from before a reload */
  waiting: number;
  refusal: string | null;
  wasEverSynced: boolean;
  /** the map can be read and written in whether or not the server is there */
  hasLocalCopy: boolean;
  isKept: boolean;
  /** null until the server has said it */
  mayWrite: boolean | null;
  isDiskFailing: boolean;
  isDamaged: boolean;
};

export function saveStateOf(facts: SaveFacts): SaveState {
  const { waiting: changes, isKept } = facts;
  if (facts.refusal !== null) return { kind: "refused", reason: facts.refusal, changes };
  if (facts.isDiskFailing && changes > 0) return { kind: "not-stored", changes, isKept };
  if (!facts.isConnected && (facts.wasEverSynced || facts.hasLocalCopy)) {
    return { kind: "offline", changes, isKept };
  }
  if (!facts.isSynced) return changes > 0 ? { kind: "saving", changes } : { kind: "opening" };
  if (facts.mayWrite === false) {
    // a reader's messages are never answered with a yes
    if (changes > 0) return { kind: "not-allowed", changes };
  } else if (facts.unsynced > 0 || changes > 0) {
    return { kind: "saving", changes: Math.max(changes, 1) };
  }
  return facts.isDamaged ? { kind: "damaged" } : { kind: "saved" };
}

/** How many edits would be lost to others, or altogether, if this page were left now. */
export function unsavedIn(state: SaveState): number {
  return "changes" in state ? state.changes : 0;
}
