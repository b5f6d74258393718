import { type Connection, OutgoingMessage } from "@hocuspocus/server";
import { readChange } from "./message-head.ts";

/** One map that a socket has open. */
type Way<Seat> = {
  connection: Connection<Seat>;
  /** "it is stored", in the words of Hocuspocus */
  yes: Uint8Array;
  /** while Hocuspocus still has messages of this connection to see to */
  before: Promise<void> | null;
};

/** A change that needs nothing of Hocuspocus but that it has let its sender in. */
export type Straight<Seat> = {
  mapId: string;
  update: Uint8Array;
  seat: Seat;
  from: Connection<Seat>;
  accept(): void;
};

/**
 * The short way of the most frequent message, somebody's change of a map they have open: from the socket
 * to the room, past the queue, the hooks and the copies that Hocuspocus makes for each message. All
 * others go the long way, and no change overtakes one of them.
 */
export function createStraightWay<Seat extends { hasSynced: boolean }>() {
  const ways = new Map<string, Way<Seat>>();
  return {
    open: (connection: Connection<Seat>) => {
      const yes = new OutgoingMessage(connection.messageAddress).writeSyncStatus(true);
      const way = { connection, yes: yes.toUint8Array(), before: null };
      ways.set(connection.messageAddress, way);
    },
    /** Lets go of connections that Hocuspocus has let go of. */
    tidy: () => {
      for (const [address, { connection }] of ways) {
        if (!connection.document.hasConnection(connection)) ways.delete(address);
      }
    },
    /** Hocuspocus has been given a message: changes wait until it is seen to. */
    waitForOthers: () => {
      for (const way of ways.values()) {
        const before = way.connection.waitForPendingMessages();
        way.before = before;
        const done = () => {
          if (way.before === before) way.before = null;
        };
        before.then(done, done);
      }
    },
    /** Null when the message has to go the long way. */
    take: (message: Uint8Array): Straight<Seat> | null => {
      const change = readChange(message);
      const way = change && ways.get(change.address);
      if (!way || way.before !== null) return null;
      const { connection, yes } = way;
      const { document, context, readOnly } = connection;
      if (readOnly || !context.hasSynced || !document.hasConnection(connection)) return null;
      return {
        mapId: document.name,
        // A copy: the message is a piece of a larger read, which must not be kept as long as the change.
        update: new Uint8Array(change.update),
        seat: context,
        from: connection,
        accept: () => {
          if (document.hasConnection(connection)) connection.send(yes);
        },
      };
    },
  };
}
