import * as Y from "yjs";
import { rootsOf } from "../document.ts";
import type { Line, Network } from "./network.ts";
import { createPerson, type Person, type Restore } from "./person.ts";
import type { Listener, SimulatedServer } from "./server.ts";

type ClientOptions = {
  number: number;
  seed: number;
  base: Uint8Array;
  network: Network;
  server: SimulatedServer;
  random(): number;
  restore: Restore | undefined;
};

export type Client = ReturnType<typeof createClient>;

type Connection = { up: Line; down: Line; listener: Listener; stop(): void };

/**
 * A browser with somebody at work in it. Every other one keeps a copy of the map, which survives a
 * crash of the browser but for the last few changes; the others lose what was not sent.
 */
export function createClient(options: ClientOptions) {
  const { number, seed, base, network, server, random, restore } = options;
  const keepsCopy = number % 2 === 0;
  let life = 0;
  let connection: Connection | null = null;
  let kept: Uint8Array[] = [base];
  let person = open();

  function open(): Person {
    life += 1;
    const doc = new Y.Doc();
    doc.clientID = (seed * 64 + number) * 256 + life;
    rootsOf(doc);
    for (const update of kept) Y.applyUpdate(doc, update, "kept");
    doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (keepsCopy && origin !== "kept") kept.push(update);
      if (origin !== "network") say(update);
    });
    return createPerson({ doc, name: `n${seed}-${number}-${life}`, random, restore });
  }

  function say(update: Uint8Array): void {
    const line = connection;
    if (!line) return;
    network.send(line.up, () => {
      if (!server.take(update, line.listener)) hangUp(line);
    });
  }

  function hangUp(which: Connection): void {
    which.up.isCut = true;
    which.down.isCut = true;
    which.stop();
    if (connection === which) connection = null;
  }

  const cut = () => {
    if (connection) hangUp(connection);
  };

  return {
    doc: () => person.doc,
    act: () => person.act(),
    cut,
    /** Each tells the other what it has not got, as the first sync of a socket does. */
    connect: () => {
      if (connection) return;
      const { doc } = person;
      const [up, down] = [network.openLine(), network.openLine()];
      const listener: Listener = {
        hear: (update) => network.send(down, () => Y.applyUpdate(doc, update, "network")),
        hangUp: () => hangUp(opened),
      };
      const opened: Connection = { up, down, listener, stop: server.listen(listener) };
      connection = opened;
      listener.hear(Y.encodeStateAsUpdate(server.doc(), Y.encodeStateVector(doc)));
      say(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server.doc())));
    },
    crash: () => {
      cut();
      person.leave();
      const writtenOut = kept.length - Math.floor(random() * 5);
      kept = keepsCopy ? kept.slice(0, Math.max(1, writtenOut)) : [base];
      person = open();
    },
  };
}
