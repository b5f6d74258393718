import type { Connection, Document } from "@hocuspocus/server";
import type { Database } from "#db/client.ts";
import { type Authors, createAuthors } from "./authors.ts";
import { keepAuthors } from "./keep-authors.ts";
import { NEW_AUTHORS_A_CHANGE } from "./limits.ts";
import type { Rooms } from "./rooms.ts";
import type { Seat } from "./take-in.ts";

/** Who speaks on a map by which number: nobody by that of another, be that one away or the server new. */
export function createCallers(db: Database, rooms: Rooms) {
  return {
    isAnothers: ({ document, context }: Connection<Seat>) => {
      const authors = rooms.find(document.name)?.authors;
      const { userId } = context.socket.session;
      return (id: number) => authors?.isAnothers(userId, id) ?? false;
    },
    /**
     * On disk before others hear of it. Hocuspocus takes them off with the line that they came by first: one who
     * is back over another, while the old one is not known to be dead, goes on.
     */
    note: async (connection: Connection<Seat>, clients: Iterable<number>) => {
      const { document, context, readOnly } = connection;
      const authors = rooms.find(document.name)?.authors ?? createAuthors();
      const own: Set<number> = document.getClients(connection);
      const { userId } = context.socket.session;
      for (const id of clients) {
        if (own.has(id)) continue;
        for (const others of document.connections.values()) others.clients.delete(id);
        if (readOnly) authors.show(userId, id);
        else authors.claim(userId, id);
        own.add(id);
      }
      await keepAuthors(db, document.name, authors);
    },
    /**
     * Whether this line may bring something new by these. What one tells as the line comes, all that one has, is
     * believed where the server has lost something or was put back to an older state: it may hold what another wrote, but not one who
     * is here and has told all themselves.
     */
    mayBring: (authors: Authors, { document, context }: Connection<Seat>, isBelieved: boolean) => {
      const { userId } = context.socket.session;
      const isAllowed = (client: number) =>
        !authors.isAnothers(userId, client) || (isBelieved && !hasToldAll(document, client));
      return (clients: readonly number[]) => {
        if (!clients.every(isAllowed)) return false;
        if (isBelieved) return true;
        if (clients.length > NEW_AUTHORS_A_CHANGE) return false;
        for (const client of clients) authors.claim(userId, client);
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
