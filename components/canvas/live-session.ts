import { WebSocketStatus } from "@hocuspocus/provider";
import * as Y from "yjs";
import { whenIdle } from "#components/ui/when-idle.ts";
import { closeCodes, damagedNotice, finalReasonOf } from "#domain/map/close-reason.ts";
import { schemaVersion } from "#domain/map/kinds.ts";
import { openHeadStart } from "./head-start.ts";
import { openKeptCopy } from "./kept-copy.ts";
import { openLine } from "./line.ts";
import { PatientProvider } from "./patient-provider.ts";
import { type SaveFacts, type SaveState, saveStateOf } from "./save-state.ts";
import { createStore } from "./store.ts";

/** so long the line waits for the copy in this browser, which saves sending the map once more */
const COPY_WITHIN_MS = 500;

export type SessionOptions = {
  mapId: string;
  personId: string;
  keepsCopy: boolean;
  /** may have what is on disk of the map */
  readsStored: boolean;
};

/**
 * One open map: its document, the line to the server, and the copy kept in this browser.
 * The line carries the session cookie; the server decides what it may do.
 */
export function openSession({ mapId, personId, keepsCopy, readsStored }: SessionOptions) {
  const doc = new Y.Doc();
  const state = createStore<SaveState>({ kind: "opening" });
  const isReady = createStore(false);
  const canWrite = createStore<boolean | null>(null);
  const copy = openKeptCopy(doc, {
    mapId,
    personId,
    isAllowed: keepsCopy,
    onKept: (isKept) => update({ isKept }),
  });
  const facts: SaveFacts = {
    isConnected: false,
    isSynced: false,
    unsynced: 0,
    waiting: copy.waiting(),
    refusal: null,
    wasEverSynced: false,
    hasLocalCopy: false,
    isKept: copy.isKept(),
    mayWrite: null,
    isDiskFailing: false,
    isDamaged: false,
  };
  let isRead = false;
  const update = (known: Partial<SaveFacts>) => {
    Object.assign(facts, known);
    // the server has all, and there is no more that it could not know of
    const hasAll = isRead && facts.isSynced && facts.unsynced === 0;
    if (hasAll) Object.assign(facts, { isDiskFailing: false, waiting: 0 });
    if (facts.waiting !== copy.waiting()) copy.wait(facts.waiting);
    state.set(saveStateOf(facts));
  };
  const refuse = (refusal: string) => {
    line.socket.disconnect();
    // whoever may not see the map any more keeps nothing of it
    if (refusal === "not-found") void copy.forget();
    update(refusal === "not-found" ? { refusal, waiting: 0 } : { refusal });
  };

  const line = openLine({
    mapId,
    personId,
    onClose: (code) => {
      if (code === closeCodes["not-stored"]) update({ isDiskFailing: true });
      if (isReady.get()) update({ hasLocalCopy: true });
      const reason = finalReasonOf(code);
      if (reason !== null) refuse(reason);
    },
    onGone: refuse,
    isWaiting: () => facts.unsynced > 0,
  });
  // without a copy, what the server has on disk comes before the line has it
  const hasToAsk = readsStored && !copy.isExpected;
  const provider = new PatientProvider({
    websocketProvider: line.socket,
    name: mapId,
    document: doc,
    // who it is, the cookie says; this is what the page understands
    token: String(schemaVersion),
    onStatus: ({ status }) => update({ isConnected: status === WebSocketStatus.Connected }),
    onAuthenticated: ({ scope }) => {
      canWrite.set(scope === "read-write");
      update({ refusal: null, mayWrite: scope === "read-write" });
    },
    onAuthenticationFailed: ({ reason }) => {
      // one that is in the bin may come back, and what waits for it with it
      if (reason === "not-found")
        void line.askWhyGone().then((why) => refuse(why === "in-bin" ? why : reason));
      // the line goes on trying, or is closed for good by its code
      else if (reason !== "not-opened") update({ refusal: reason });
    },
    onSynced: ({ state: isSynced }) => {
      update({ isSynced, wasEverSynced: facts.wasEverSynced || isSynced });
      if (isSynced) becomeReady({ isWhole: true });
    },
    onUnsyncedChanges: ({ number }) => update({ unsynced: number }),
    onStateless: ({ payload }) => {
      if (payload === damagedNotice) update({ isDamaged: true });
    },
    onDisconnect: () => update({ isConnected: false, isSynced: false }),
  });
  const countWaiting = (_: Uint8Array, origin: unknown) => {
    if (origin !== provider && origin !== copy.origin) update({ waiting: facts.waiting + 1 });
  };
  // nobody can change anything yet: what comes first, all of the map, need not be told further
  doc.off("update", provider.boundDocumentUpdateHandler);
  let isListening = false;
  const becomeReady = ({ isWhole }: { isWhole: boolean }) => {
    if (!isListening) {
      isListening = true;
      doc.on("update", provider.boundDocumentUpdateHandler);
      doc.on("update", countWaiting);
      copy.keep({ isWhole });
    }
    isReady.set(true);
  };
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  const attach = () => {
    clearTimeout(patience);
    if (!isClosed && !provider.isAttached) provider.attach();
  };
  const headStart = hasToAsk ? openHeadStart(doc, { mapId, origin: provider }) : null;
  let hasHeadStart = false;
  // a page that was busy all the while finds the copy waiting once it is idle
  if (!headStart) patience = setTimeout(() => whenIdle(attach), COPY_WITHIN_MS);
  if (headStart) {
    provider.waitFor(headStart.whenRead);
    attach();
  }
  void headStart?.whenRead.then((read) => {
    hasHeadStart = read !== "nothing";
    // the first picture would hold up what is asked of the server
    if (read === "map") setTimeout(() => isClosed || becomeReady({ isWhole: true }));
  });

  void copy.whenRead.then(() => {
    isRead = true;
    const isThere = !hasHeadStart && doc.store.clients.size > 0;
    update({ isKept: copy.isKept(), hasLocalCopy: facts.hasLocalCopy || isThere });
    if (isThere) becomeReady({ isWhole: false });
    if (!headStart) attach();
  });

  return {
    doc,
    provider,
    state,
    isReady,
    canWrite,
    /** Whether a reload brings back what the server does not have. */
    isKept: copy.isKept,
    /** After a refusal, when what stood in the way may have gone. */
    tryAgain: () => {
      update({ refusal: null });
      void line.socket.connect();
    },
    /** Gives up what the server does not have: after a reload the map is as others see it. */
    discard: () => {
      update({ waiting: 0 });
      return copy.forget();
    },
    close() {
      isClosed = true;
      clearTimeout(patience);
      headStart?.close();
      provider.destroy();
      line.close();
      copy.close();
      doc.destroy();
    },
  };
}
