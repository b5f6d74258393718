import type { Connection, Document } from "@hocuspocus/server";
import type { Seat } from "./take-in.ts";

/**
 * Whose the clients are that show themselves on a map, also while their line is gone: by the number of
 * one who is away for a moment somebody else would speak in their place, and keep them from coming back.
 */
export function createCallers() {
  const personOf = new WeakMap<Document, Map<number, string>>();
  return {
    isAnothers: (document: Document, { context }: Connection<Seat>) => {
      const known = personOf.get(document);
      const { userId } = context.socket.session;
      return (id: number) => (known?.get(id) ?? userId) !== userId;
    },
    /**
     * Hocuspocus takes them off with the line that they came by first: one who is back over another, while
     * the old one is not known to be dead, goes on.
     */
    note: (document: Document, connection: Connection<Seat>, clients: Iterable<number>) => {
      const known = personOf.get(document) ?? new Map<number, string>();
      personOf.set(document, known);
      const own: Set<number> = document.getClients(connection);
      for (const id of clients) {
        if (own.has(id)) continue;
        for (const others of document.connections.values()) others.clients.delete(id);
        known.set(id, connection.context.socket.session.userId);
        own.add(id);
      }
    },
  };
}
