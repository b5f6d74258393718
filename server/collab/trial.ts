import * as Y from "yjs";
import { rootNames, rootsOf } from "#domain/map/document.ts";
import { type SharedType, validateShape } from "#domain/map/shape.ts";
import type { Shadow, Verdict } from "./shadow.ts";
import { touchedNodes } from "./touched-nodes.ts";
import { judgeForm } from "./update-form.ts";

const roots: ReadonlySet<string> = new Set(rootNames);

/** Judges a change by making it in a document that is there for that. */
export function createTrial(doc: Y.Doc): Omit<Shadow, "destroy"> {
  let isSpoilt = false;
  let changed = new Map<SharedType, Set<string | null>>();
  let updates: Uint8Array[] = [];
  doc.on("afterTransaction", (transaction: Y.Transaction) => {
    for (const [type, keys] of transaction.changed) {
      changed.set(type, new Set([...(changed.get(type) ?? []), ...keys]));
    }
  });
  doc.on("update", (update: Uint8Array) => updates.push(update));

  const attempt = (act: () => void, { isFromWire }: { isFromWire: boolean }): Verdict => {
    changed = new Map();
    updates = [];
    const version = versionOf(doc);
    const changesVersion = () => isFromWire && version !== undefined && versionOf(doc) !== version;
    const detail =
      reasonAfter(act, doc, changed) ?? (changesVersion() ? "another schema version" : null);
    if (detail !== null) {
      isSpoilt = true;
      return { ok: false, reason: "refused", detail };
    }
    const [only = null] = updates;
    const update = updates.length > 1 ? Y.mergeUpdates(updates) : only;
    return { ok: true, update, touched: touchedNodes(doc, changed) };
  };

  return {
    accept: (update) => {
      const form = judgeForm(update, doc, roots);
      if (form.ok) {
        // Yjs would put the new half where the whole says, and everybody else behind the known half:
        // what is tried has to be what others will get.
        const fresh = form.isPartlyKnown ? Y.diffUpdate(update, Y.encodeStateVector(doc)) : update;
        return attempt(() => Y.applyUpdate(doc, fresh), { isFromWire: true });
      }
      return form.reason === "gap"
        ? { ok: false, reason: "gap", detail: "gap" }
        : { ok: false, reason: "refused", detail: form.detail };
    },
    edit: (change) => attempt(() => doc.transact(() => change(doc)), { isFromWire: false }),
    isSpoilt: () => isSpoilt,
  };
}

/** Only the server brings a map to another version. */
function versionOf(doc: Y.Doc): unknown {
  return rootsOf(doc).meta.get("schemaVersion");
}

function reasonAfter(
  act: () => void,
  doc: Y.Doc,
  changed: ReadonlyMap<SharedType, ReadonlySet<string | null>>,
): string | null {
  try {
    act();
    if (doc.store.pendingStructs || doc.store.pendingDs) return "pending";
    if (doc.share.size !== roots.size) return "unknown root";
    for (const [type, keys] of changed) {
      const reason = validateShape(type, keys, doc);
      if (reason !== null) return reason;
    }
    return null;
  } catch (error) {
    return `threw: ${error instanceof Error ? error.message : "?"}`;
  }
}
