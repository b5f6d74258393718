import * as Y from "yjs";
import { rootsOf } from "#domain/map/document.ts";
import { schemaVersion } from "#domain/map/kinds.ts";
import { QuickDecoder } from "#domain/map/quick-decoder.ts";
import { unpackStored } from "#domain/map/stored-form.ts";
import { askStored } from "./stored-answer.ts";

/** so long for an answer to begin; the line brings the map as well, only later */
const ANSWERS_WITHIN_MS = 2_000;

/** unsure: what is damaged, or has yet to be brought to another form, is not shown before the line is there */
type Read = "nothing" | "unsure" | "map";

type Options = {
  mapId: string;
  /** who is said to bring it */
  origin: unknown;
};

/**
 * What the server has on disk of a map, fetched as it lies there. Meanwhile the server makes its
 * document, and the line brings what is new since.
 */
export function openHeadStart(doc: Y.Doc, options: Options) {
  const asked = new AbortController();
  return {
    whenRead: read(doc, options, asked).catch((): Read => "nothing"),
    close: () => asked.abort(),
  };
}

async function read(doc: Y.Doc, { mapId, origin }: Options, asked: AbortController): Promise<Read> {
  const { signal } = asked;
  const patience = setTimeout(() => asked.abort(), ANSWERS_WITHIN_MS);
  const { answer, bytes } = askStored(mapId, signal);
  await Promise.race([answer, aborted(signal)]);
  clearTimeout(patience);
  const packed = signal.aborted ? null : await bytes;
  const pieces = packed && unpackStored(new Uint8Array(packed));
  if (!pieces || signal.aborted) return "nothing";
  const { store } = doc;
  const wasEmpty = store.clients.size === 0 && !store.pendingStructs && !store.pendingDs;
  const applyAll = () => {
    for (const piece of pieces) Y.applyUpdateV2(doc, piece, origin, QuickDecoder);
  };
  try {
    Y.transact(doc, applyAll, origin, false);
  } catch {
    // the server knows what to leave out
    return "unsure";
  }
  // what builds on something lost the server leaves out as well
  if (wasEmpty) Object.assign(store, { pendingStructs: null, pendingDs: null });
  return rootsOf(doc).meta.get("schemaVersion") === schemaVersion ? "map" : "unsure";
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(null)));
}
