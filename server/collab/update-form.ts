import * as Y from "yjs";

export type Form =
  /** isPartlyKnown: it begins in the middle of what the document has of its author */
  | { ok: true; isPartlyKnown: boolean }
  /** builds on changes that are not here: sound when they are still on their way */
  | { ok: false; reason: "gap" }
  | { ok: false; reason: "malformed"; detail: string };

export const HIGHEST_CLOCK = 2 ** 31;

/**
 * What Yjs itself would take in and choke on later: empty or huge structs, holes, deletes of the
 * unknown, kinds of content that no map has. Looks only, touches nothing.
 */
export function judgeForm(update: Uint8Array, doc: Y.Doc, roots: ReadonlySet<string>): Form {
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return malformed("undecodable");
  }
  const known = new Map<number, number>();
  const knownOf = (client: number) => known.get(client) ?? Y.getState(doc.store, client);
  let hasGap = false;
  let isPartlyKnown = false;
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    const detail = structFault(struct, roots);
    if (detail) return malformed(detail);
    if (clock > knownOf(client)) hasGap = true;
    if (clock < knownOf(client) && knownOf(client) < clock + struct.length) isPartlyKnown = true;
    known.set(client, Math.max(knownOf(client), clock + struct.length));
  }
  for (const struct of decoded.structs) {
    if (struct instanceof Y.Item && refersBeyond(struct, knownOf)) hasGap = true;
  }
  for (const [client, deletions] of decoded.ds.clients) {
    for (const { clock, len } of deletions) {
      if (!(len > 0) || !(clock >= 0) || clock + len > HIGHEST_CLOCK) return malformed("deletion");
      if (clock + len > knownOf(client)) hasGap = true;
    }
  }
  return hasGap ? { ok: false, reason: "gap" } : { ok: true, isPartlyKnown };
}

function malformed(detail: string): Form {
  return { ok: false, reason: "malformed", detail };
}

type Struct = ReturnType<typeof Y.decodeUpdate>["structs"][number];

function structFault(struct: Struct, roots: ReadonlySet<string>): string | null {
  if (!(struct.length > 0) || struct.id.clock + struct.length > HIGHEST_CLOCK) return "length";
  if (struct instanceof Y.GC) return null;
  if (!(struct instanceof Y.Item)) return "skip";
  // An item that begins a root says the root's name in place of a parent.
  if (typeof struct.parent === "string" && !roots.has(struct.parent)) return "unknown root";
  return contentFault(struct.content);
}

function contentFault(content: Y.Item["content"]): string | null {
  switch (content.constructor) {
    case Y.ContentString:
    case Y.ContentAny:
    case Y.ContentDeleted:
      return null;
    case Y.ContentType: {
      const kind = (content as Y.ContentType).type.constructor;
      return kind === Y.Map || kind === Y.Text ? null : "kind of content";
    }
    default:
      return "kind of content";
  }
}

function refersBeyond(item: Y.Item, knownOf: (client: number) => number): boolean {
  const parent = item.parent as unknown;
  const named = [item.origin, item.rightOrigin, parent instanceof Y.ID ? parent : null];
  return named.some((id) => id !== null && id.clock >= knownOf(id.client));
}
