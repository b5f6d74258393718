import type * as Y from "yjs";
import type { JourneyMap } from "./journey-map.ts";
import { createMemo } from "./memo.ts";
import { normalise } from "./normalise.ts";
import { closeRaw, openRaw, readAgain } from "./open-raw.ts";

/**
 * Reads a document every now and then: what was not touched since the time before is not read again, and
 * what says the same keeps its identity.
 */
export function createReread() {
  const memo = createMemo();
  let known: { doc: Y.Doc; raw: ReturnType<typeof openRaw> } | null = null;
  return {
    /** `touched`: at least all nodes that may be different, of whatever kind; names of no node do no harm. */
    read: (doc: Y.Doc, touched: ReadonlySet<string>): JourneyMap => {
      if (known?.doc !== doc) known = { doc, raw: openRaw(doc) };
      else readAgain(doc, known.raw, ofAnyKind(touched));
      return normalise(closeRaw(known.raw), memo);
    },
  };
}

/** The header and the curve are read in one go, and few. */
function ofAnyKind(ids: ReadonlySet<string>) {
  return {
    header: true,
    curve: true,
    phases: ids,
    steps: ids,
    lanes: ids,
    cards: ids,
    edges: ids,
  };
}
