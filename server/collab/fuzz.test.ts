import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { d } from "#db/dialect.ts";
import { simulate } from "#domain/map/fuzz/simulate.ts";
import { faultsOf } from "#domain/map/fuzz/verdict.ts";
import { randomEdit, seededEnv, seededRandom } from "#domain/map/random-edits.ts";
import { readMap } from "#domain/map/read-map.ts";
import { projectRows } from "#domain/map/rows.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { runFuzzRounds } from "./fuzz-rounds.ts";
import { roomsOf } from "./rooms-of.ts";
import { freePort } from "./server-process.ts";
import { createShadow } from "./shadow.ts";
import { readTables, startLiveWorld, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

describe("changes that are none", () => {
  it("sent over the wire close the sender with a reason, and nobody else", async () => {
    const other = await world.join("owner");
    await other.saved();
    const random = seededRandom(7);
    let closed = 0;
    // after some more they would not be let in
    for (let i = 0; i < 5; i++) {
      const offender = await world.join("editor");
      await offender.saved();
      // An item of a kind that no map has.
      offender.doc.getMap("phases").set(`x${i}`, random());
      await until(() => offender.closes.length > 0);
      expect(offender.closes[0]).toEqual({ code: 4400, reason: "refused" });
      closed += 1;
      offender.leave();
    }
    expect(closed).toBe(5);
    expect(other.closes).toEqual([]);
    const fresh = await world.join("viewer");
    await fresh.synced();
    expect(readMap(fresh.doc)).toEqual(readMap(other.doc));
  });
});

describe("the gate", () => {
  it.each([1, 2, 3])(
    "[M31] lets in all that people on a bad network do, and nothing is lost to a crash (seed %i)",
    (seed) => {
      const base = Y.encodeStateAsUpdate(createDocument(buildMap()));
      const createGate = (doc: Y.Doc) => createShadow(doc, []);
      expect(faultsOf(simulate({ seed, steps: 700, base, createGate }))).toEqual([]);
    },
  );
});

it.runIf(d.name === "sqlite")(
  "[M30] people on bad lines to a real server that is killed end up with one map, in the tables too",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "polku-fuzz-"));
    try {
      const port = await freePort();
      const options = { folder, port, steps: 250, stepsARound: 250, seed: 1, people: 3 };
      expect((await runFuzzRounds(options)).map(({ faults }) => faults)).toEqual([[]]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);

describe("ordinary edits", () => {
  it("of four people at once are all taken in, and the tables end up equal to the log", async () => {
    const random = seededRandom(3);
    const people = await Promise.all(
      ["owner", "admin", "editor", "facilitator"].map((role) => world.join(role)),
    );
    await Promise.all(people.map((one) => one.synced()));
    for (let i = 0; i < 300; i++) {
      const one = people[i % people.length];
      if (!one) continue;
      const env = seededEnv(`p${i}-`, random);
      randomEdit({ doc: one.doc, origin: "person", env }, random, 60);
      if (i % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(people.map((one) => one.saved()));
    expect(people.flatMap(({ closes }) => closes)).toEqual([]);
    await until(() => people.every(({ doc }) => same(doc, people[0]?.doc ?? doc)));
    const room = roomsOf(world.db).find("m");
    await roomsOf(world.db).project();
    await expectTables(room?.doc() ?? new Y.Doc());
  });
});

async function expectTables(doc: Y.Doc): Promise<void> {
  const byId = (rows: readonly { id: string }[]) => new Map(rows.map((row) => [row.id, row]));
  const tables = await readTables(world.db, "m");
  const wanted = projectRows(readMap(doc));
  expect(byId(tables.nodes)).toEqual(byId(wanted.nodes));
  expect(byId(tables.edges)).toEqual(byId(wanted.edges));
}

function same(a: Y.Doc, b: Y.Doc): boolean {
  return JSON.stringify(readMap(a)) === JSON.stringify(readMap(b));
}
