import * as Y from "yjs";
import { rootsOf } from "../document.ts";
import { isOutdated, migrate } from "../migrations.ts";
import { validateShape } from "../shape.ts";

/** Judges one change: `update` holds what is new of it, null when nothing is. */
export type Gate = {
  accept(
    update: Uint8Array,
  ):
    | { ok: true; update: Uint8Array | null }
    | { ok: false; reason: "gap" | "refused"; detail: string };
};

export type Listener = { hear(update: Uint8Array): void; hangUp(): void };
export type SimulatedServer = ReturnType<typeof createServer>;

type ServerOptions = { base: Uint8Array; createGate(doc: Y.Doc): Gate };

/** The server as clients see it: logs what its gate lets in, then tells everybody. */
export function createServer({ base, createGate }: ServerOptions) {
  let log = [base];
  const refusals: string[] = [];
  const listeners = new Set<Listener>();
  let { doc, gate } = load();

  function load() {
    const fresh = new Y.Doc();
    // what it migrates is the same in every run
    fresh.clientID = 2;
    rootsOf(fresh);
    fresh.transact(() => {
      for (const update of log) Y.applyUpdate(fresh, update);
    });
    if (isOutdated(fresh)) {
      const before = Y.encodeStateVector(fresh);
      migrate(fresh);
      log.push(Y.encodeStateAsUpdate(fresh, before));
    }
    return { doc: fresh, gate: createGate(fresh) };
  }

  return {
    doc: () => doc,
    log: (): readonly Uint8Array[] => log,
    refusals: () => refusals,
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** false: the change builds on what is not here, and its sender has to begin anew */
    take: (update: Uint8Array, from: Listener): boolean => {
      const verdict = gate.accept(update);
      if (!verdict.ok && verdict.reason === "gap") return false;
      if (!verdict.ok) {
        refusals.push(verdict.detail);
        return false;
      }
      if (verdict.update === null) return true;
      log.push(verdict.update);
      Y.applyUpdate(doc, verdict.update);
      for (const listener of listeners) if (listener !== from) listener.hear(verdict.update);
      return true;
    },
    compact: () => {
      log = [Y.encodeStateAsUpdate(doc)];
    },
    /** Forgets everything but its log. */
    crash: () => {
      for (const listener of listeners) listener.hangUp();
      listeners.clear();
      ({ doc, gate } = load());
    },
  };
}

/** A gate that looks at the shape only; the server's own is stricter. */
export function createShapeGate(doc: Y.Doc): Gate {
  let faults: string[] = [];
  let trial = copyOf(doc);

  function copyOf(original: Y.Doc): Y.Doc {
    const copy = new Y.Doc();
    rootsOf(copy);
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(original));
    copy.on("afterTransaction", (transaction: Y.Transaction) => {
      for (const [type, keys] of transaction.changed) {
        const why = validateShape(type, keys, copy);
        if (why !== null) faults.push(why);
      }
    });
    return copy;
  }

  return {
    accept: (update) => {
      faults = [];
      Y.applyUpdate(trial, update);
      if (trial.store.pendingStructs !== null || trial.store.pendingDs !== null) {
        trial = copyOf(doc);
        return { ok: false, reason: "gap", detail: "gap" };
      }
      const [detail] = faults;
      return detail === undefined ? { ok: true, update } : { ok: false, reason: "refused", detail };
    },
  };
}
