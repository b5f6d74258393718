/** The truth about where the edits of this page are. */
export type SaveState =
  | { kind: "opening" }
  | { kind: "saved" }
  | { kind: "saving" }
  /** the server is there, but cannot write to its disk */
  | { kind: "not-stored"; changes: number }
  /** all is saved; some of what the map once said cannot be read */
  | { kind: "damaged" }
  | { kind: "offline"; changes: number }
  | { kind: "refused"; reason: string };

type Facts = {
  isConnected: boolean;
  isSynced: boolean;
  unsynced: number;
  refusal: string | null;
  wasEverSynced: boolean;
  hasLocalCopy: boolean;
  isDiskFailing: boolean;
  isDamaged: boolean;
};

export function saveStateOf(facts: Facts): SaveState {
  if (facts.refusal !== null) return { kind: "refused", reason: facts.refusal };
  if (facts.isDiskFailing && facts.unsynced > 0) {
    return { kind: "not-stored", changes: facts.unsynced };
  }
  if (!facts.isConnected && (facts.wasEverSynced || facts.hasLocalCopy)) {
    return { kind: "offline", changes: facts.unsynced };
  }
  if (!facts.isSynced) return { kind: "opening" };
  if (facts.unsynced > 0) return { kind: "saving" };
  return facts.isDamaged ? { kind: "damaged" } : { kind: "saved" };
}
