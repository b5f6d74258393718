import type { Document } from "@hocuspocus/server";
import { writeChange } from "./message-head.ts";
import type { Tell } from "./told.ts";

/** Tells everybody who has the document open but the connection that a change came from. */
export function createTell(document: Document): Tell {
  return (update, from) => {
    let last = { address: "", message: update };
    for (const connection of document.connections.keys()) {
      if (connection === from) continue;
      const address = connection.messageAddress;
      if (last.address !== address) last = { address, message: writeChange(address, update) };
      connection.send(last.message);
    }
  };
}
