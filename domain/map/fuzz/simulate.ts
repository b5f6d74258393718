import type * as Y from "yjs";
import { seededRandom } from "../random-edits.ts";
import { readMap } from "../read-map.ts";
import { brokenRules } from "../rules.ts";
import { type Client, createClient } from "./client.ts";
import { createNetwork } from "./network.ts";
import type { Restore } from "./person.ts";
import { createServer, type Gate } from "./server.ts";

export type Simulation = {
  seed: number;
  steps: number;
  /** the document that everybody starts from, of any version */
  base: Uint8Array;
  /** judges what arrives at the server, over the server's document */
  createGate(doc: Y.Doc): Gate;
  restore?: Restore;
};

export type Outcome = {
  clients: Y.Doc[];
  server: Y.Doc;
  /** what is on the server's disk */
  log: readonly Uint8Array[];
  /** changes of honest people that the gate turned away */
  refusals: readonly string[];
  /** rules that were broken on the way */
  broken: readonly string[];
};

const RULES_EVERY = 50;

/**
 * Three to eight people on one map over a network that delays, reorders, doubles and falls apart,
 * with a server and browsers that crash. In the end all are connected and have heard everything.
 */
export function simulate({ seed, steps, base, createGate, restore }: Simulation): Outcome {
  const random = seededRandom(seed);
  const int = (below: number) => Math.floor(random() * below);
  const network = createNetwork(random);
  const server = createServer({ base, createGate });
  const clients = Array.from({ length: 3 + int(6) }, (_, number) =>
    createClient({ number, seed, base, network, server, random, restore }),
  );
  const broken = new Set<string>();
  const checkRules = (client: Client) => {
    for (const rule of brokenRules(readMap(client.doc()))) {
      // several who delete at once may leave a phase empty
      if (rule !== "M2") broken.add(rule);
    }
  };

  for (let step = 0; step < steps; step++) {
    const client = clients[int(clients.length)];
    if (!client) break;
    const dice = random();
    if (dice < 0.97) client.act();
    else if (dice < 0.98) client.cut();
    else if (dice < 0.994) client.connect();
    else if (dice < 0.997) client.crash();
    else if (dice < 0.998) server.compact();
    else if (dice < 0.999) server.crash();
    network.tick();
    if (step % RULES_EVERY === 0) for (const each of clients) checkRules(each);
  }
  settle();
  for (const each of clients) checkRules(each);
  return {
    clients: clients.map((client) => client.doc()),
    server: server.doc(),
    log: server.log(),
    refusals: server.refusals(),
    broken: [...broken],
  };

  function settle(): void {
    network.calmDown();
    for (const client of clients) client.cut();
    for (const client of clients) client.connect();
    while (!network.isQuiet()) network.tick();
  }
}
