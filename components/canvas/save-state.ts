/** The truth about where the edits of this page are. */
export type SaveState =
  | { kind: "opening" }
  | { kind: "saved" }
  | { kind: "saving" }
  | { kind: "offline"; changes: number }
  | { kind: "refused"; reason: string };

type Facts = {
  isConnected: boolean;
  isSynced: boolean;
  unsynced: number;
  refusal: string | null;
  wasEverSynced: boolean;
  hasLocalCopy: boolean;
};

export function saveStateOf(facts: Facts): SaveState {
  if (facts.refusal !== null) return { kind: "refused", reason: facts.refusal };
  if (!facts.isConnected && (facts.wasEverSynced || facts.hasLocalCopy)) {
    return { kind: "offline", changes: facts.unsynced };
  }
  if (!facts.isSynced) return { kind: "opening" };
  return facts.unsynced > 0 ? { kind: "saving" } : { kind: "saved" };
}
