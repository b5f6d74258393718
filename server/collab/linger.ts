import type { Document, Hocuspocus } from "@hocuspocus/server";
import type { Rooms } from "./rooms.ts";

type Options = { forMs?: number | undefined; mostBytes?: number };

const MB = 1024 * 1024;
/** A document and what judges its changes take fifty times its bytes of memory. */
const MOST = 2 * MB;

/**
 * Keeps a map open for a while after the last person has left it: people reload, look at the board and
 * come back, and send each other links. Those left longest ago are let go first, so that all together
 * take no more memory than a few large maps do.
 */
export function createLinger<Context>(
  hocuspocus: Hocuspocus<Context>,
  rooms: Rooms,
  { forMs = 5 * 60_000, mostBytes = MOST }: Options = {},
) {
  /** in the order in which they were left */
  const left = new Map<string, { bytes: number; letGo(): void }>();
  const bytesOfAll = () => [...left.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const keep = (document: Document, bytes: number) => {
    document.addDirectConnection();
    const letGo = () => {
      clearTimeout(timer);
      left.delete(document.name);
      document.removeDirectConnection();
      void hocuspocus.unloadDocument(document);
    };
    const timer = setTimeout(letGo, forMs).unref();
    return { bytes, letGo };
  };
  return {
    /** Somebody has left a map; nothing is done while others are in it. */
    wasLeft(document: Document): void {
      const { name } = document;
      const room = rooms.find(name);
      // one that could not be read whole is read anew for whoever comes next
      if (document.connections.size > 0 || !room || room.broken() > 0) return;
      const before = left.get(name);
      const now = keep(document, room.bytes());
      before?.letGo();
      left.set(name, now);
      void rooms.tidy(name);
      for (const [, oldest] of left) if (bytesOfAll() > mostBytes) oldest.letGo();
    },
  };
}
