import * as Y from "yjs";
import { legendFields, rootsOf } from "./document.ts";
import { schemaVersion } from "./kinds.ts";

/** Takes a document of version n to n + 1; `migrations[0]` takes 1 to 2. Never edited once released. */
export type Migration = (doc: Y.Doc) => void;
export const migrations: readonly Migration[] = [addLegend];

export type Migrated =
  | { ok: true; from: number; to: number }
  | { ok: false; reason: "not-a-map" | "map-too-new" };

export function isOutdated(doc: Y.Doc): boolean {
  const version = rootsOf(doc).meta.get("schemaVersion");
  return typeof version === "number" && version < schemaVersion;
}

/**
 * Brings a document to the present version, in one transaction. The server does it as it loads one,
 * before any client sees it: two peers that both migrate would do it twice.
 */
export function migrate(
  doc: Y.Doc,
  steps: readonly Migration[] = migrations,
  target: number = schemaVersion,
): Migrated {
  const from = rootsOf(doc).meta.get("schemaVersion");
  if (typeof from !== "number" || !Number.isInteger(from) || from < 1)
    return { ok: false, reason: "not-a-map" };
  if (from > target) return { ok: false, reason: "map-too-new" };
  if (from < target)
    doc.transact(() => {
      for (const step of steps.slice(from - 1, target - 1)) step(doc);
      rootsOf(doc).meta.set("schemaVersion", target);
    }, "migration");
  return { ok: true, from, to: target };
}

/** 1 to 2: the meanings of the card colours, as texts that two people may write at once. */
function addLegend(doc: Y.Doc): void {
  const { meta } = rootsOf(doc);
  for (const field of legendFields) if (!meta.has(field)) meta.set(field, new Y.Text());
}
