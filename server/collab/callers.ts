import type { Connection, Document } from "@hocuspocus/server";
import type { Seat } from "./take-in.ts";

/**
 * Whose the clients are that show themselves on a map, also while their line is gone: by the number of
 * one who is away for a moment somebody else would speak in their place, and keep them from coming back.
 */
export function createCallers() {
  const personOf = new WeakMap<Document, Map<number, string>>();
  return {
    isAnothers: (document: Document, connection: Connection<Seat>) => {
      const held = new Set<number>();
      for (const [one, { clients }] of document.connections) {
        if (one !== connection) for (const id of clients) held.add(id);
      }
      const known = personOf.get(document);
      const { userId } = connection.context.socket.session;
      return (id: number) => held.has(id) || (known?.get(id) ?? userId) !== userId;
    },
    /** Who comes back is nobody new to Hocuspocus, which would not take them off with their line. */
    note: (document: Document, connection: Connection<Seat>, clients: Iterable<number>) => {
      const known = personOf.get(document) ?? new Map<number, string>();
      personOf.set(document, known);
      for (const id of clients) {
        known.set(id, connection.context.socket.session.userId);
        document.getClients(connection).add(id);
      }
    },
  };
}
