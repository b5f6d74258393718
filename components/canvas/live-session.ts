import {
  HocuspocusProvider,
  HocuspocusProviderWebsocket,
  WebSocketStatus,
} from "@hocuspocus/provider";
import { IndexeddbPersistence } from "y-indexeddb";
import * as Y from "yjs";
import { closeCodes, damagedNotice, finalReasonOf } from "#domain/map/close-reason.ts";
import { schemaVersion } from "#domain/map/kinds.ts";
import { type SaveState, saveStateOf } from "./save-state.ts";
import { createStore } from "./store.ts";

/**
 * One open map: its document, the line to the server, and the copy kept in this browser.
 * The line carries the session cookie; the server decides what it may do.
 */
export function openSession({ mapId, keepsCopy }: { mapId: string; keepsCopy: boolean }) {
  const doc = new Y.Doc();
  const state = createStore<SaveState>({ kind: "opening" });
  const isReady = createStore(false);
  const canWrite = createStore<boolean | null>(null);
  const kept = keepsCopy ? new IndexeddbPersistence(`polku:map:${mapId}`, doc) : null;
  const facts = {
    isConnected: false,
    isSynced: false,
    unsynced: readKeptCount(mapId),
    refusal: null as string | null,
    wasEverSynced: false,
    hasLocalCopy: false,
    isDiskFailing: false,
    isDamaged: false,
  };
  const update = (known: Partial<typeof facts>) => {
    Object.assign(facts, known);
    state.set(saveStateOf(facts));
  };

  const socket = new UnqueuedSocket({
    url: `${location.origin.replace(/^http/, "ws")}/collab`,
    maxDelay: 5_000,
    onClose: ({ event }) => {
      if (event.code === closeCodes["not-stored"]) update({ isDiskFailing: true });
      const refusal = finalReasonOf(event.code);
      if (refusal === null) return;
      update({ refusal });
      socket.disconnect();
    },
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: mapId,
    document: doc,
    // who it is, the cookie says; this is what the page understands
    token: String(schemaVersion),
    onStatus: ({ status }) => update({ isConnected: status === WebSocketStatus.Connected }),
    onAuthenticated: ({ scope }) => {
      canWrite.set(scope === "read-write");
      update({ refusal: null });
    },
    onAuthenticationFailed: ({ reason }) => update({ refusal: reason || "not-found" }),
    onSynced: ({ state: isSynced }) => {
      update({ isSynced, wasEverSynced: facts.wasEverSynced || isSynced });
      if (isSynced) isReady.set(true);
    },
    onUnsyncedChanges: ({ number }) => {
      keepCount(mapId, number);
      update(number > 0 ? { unsynced: number } : { unsynced: number, isDiskFailing: false });
    },
    onStateless: ({ payload }) => {
      if (payload === damagedNotice) update({ isDamaged: true });
    },
    onDisconnect: () => update({ isConnected: false, isSynced: false }),
  });
  provider.attach();

  kept?.whenSynced.then(() => {
    if (doc.store.clients.size === 0) return;
    update({ hasLocalCopy: true });
    isReady.set(true);
  });

  return {
    doc,
    provider,
    state,
    isReady,
    canWrite,
    close() {
      provider.destroy();
      socket.destroy();
      void kept?.destroy();
      doc.destroy();
    },
  };
}

/**
 * What is said while there is no connection is in the next first sync anyway. The provider would
 * queue it and send it as well, and take its answers for those of the sync: "saved" would be a lie.
 */
class UnqueuedSocket extends HocuspocusProviderWebsocket {
  override send(message: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message);
  }
}

/** How many changes wait in this browser survives a reload, so that the mark stays honest. */
const countKey = (mapId: string) => `polku:waiting:${mapId}`;

function readKeptCount(mapId: string): number {
  return Number(localStorage.getItem(countKey(mapId)) ?? 0);
}

function keepCount(mapId: string, count: number): void {
  if (count > 0) localStorage.setItem(countKey(mapId), String(count));
  else localStorage.removeItem(countKey(mapId));
}
