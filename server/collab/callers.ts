import type { Connection, Document } from "@hocuspocus/server";
import type { Seat } from "./take-in.ts";

/**
 * Whose the clients are that show themselves on a map or write on it, also while their line is gone: by the
 * number of one who is away for a moment somebody else would speak in their place and keep them from coming
 * back, and what they write next would be taken for known, and lost.
 */
export function createCallers() {
  const personOf = new WeakMap<Document, Map<number, string>>();
  const knownOn = (document: Document) => {
    const known = personOf.get(document) ?? new Map<number, string>();
    personOf.set(document, known);
    return known;
  };
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
      const known = knownOn(document);
      const own: Set<number> = document.getClients(connection);
      for (const id of clients) {
        if (own.has(id)) continue;
        for (const others of document.connections.values()) others.clients.delete(id);
        known.set(id, connection.context.socket.session.userId);
        own.add(id);
      }
    },
    /**
     * Whether this line may bring something new by these authors. All that one has, which is told when the line
     * comes, may hold what another wrote, where the server was put back to an older state; but not by one
     * who is here and has told all themselves.
     */
    mayBring: (document: Document, { context }: Connection<Seat>, isFirstSync: boolean) => {
      const known = knownOn(document);
      const { userId } = context.socket.session;
      const isAllowed = (author: number) => {
        const person = known.get(author) ?? userId;
        return person === userId || (isFirstSync && !hasToldAll(document, author));
      };
      return (authors: readonly number[]) => {
        if (!authors.every(isAllowed)) return false;
        if (isFirstSync) return true;
        for (const author of authors) known.set(author, userId);
        return true;
      };
    },
  };
}

function hasToldAll(document: Document, author: number): boolean {
  const lines = [...document.connections];
  return lines.some(
    ([{ context }, { clients }]) => clients.has(author) && (context as Seat).hasSynced,
  );
}
