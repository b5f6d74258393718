import Sqlite from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { d } from "#db/dialect.ts";
import { mapUpdates } from "#db/schema/map.ts";
import { setHeaderText } from "#domain/map/commands/header.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { startLiveWorld, until } from "./testing.ts";

type Writer = Sqlite.Database;

/** What can happen to the disk under a running server; each gives back how to make it whole again. */
const faults: Record<string, (writer: Writer, file: string) => () => void> = {
  "is full": (writer) => {
    writer.pragma(`max_page_count = ${writer.pragma("page_count", { simple: true })}`);
    return () => writer.pragma("max_page_count = 1073741823");
  },
  "can only be read": (writer) => {
    writer.pragma("query_only = ON");
    return () => writer.pragma("query_only = OFF");
  },
  "is locked by another program for long": (_, file) => {
    const other = new Sqlite(file);
    other.exec("BEGIN IMMEDIATE");
    return () => {
      other.exec("ROLLBACK");
      other.close();
    };
  },
  "fails to write": (writer) => failing(writer, { afterwards: false }),
  "writes and then says that it failed": (writer) => failing(writer, { afterwards: true }),
};

let world: Awaited<ReturnType<typeof startLiveWorld>> | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** A goal too long for the pages that are there. */
const long = "ei mahdu ".repeat(1_900);

describe.runIf(d.name === "sqlite")("a database that", () => {
  it("cannot say who may what: nobody is told that the map is gone, and all come back by themselves", async () => {
    const writers: Writer[] = [];
    world = await startLiveWorld({ onWriter: (opened) => writers.push(opened) });
    writers[0]?.exec("alter table members rename to hidden");
    const one = await world.join("editor");
    await until(() => one.closes.length > 0);
    expect(one.closes[0]).toEqual({ code: 4500, reason: "not-opened" });
    writers[0]?.exec("alter table hidden rename to members");
    await one.saved();
    expect(one.refusals).not.toContain("not-found");
  });
});

describe.runIf(d.name === "sqlite")("a disk that", () => {
  it.each(Object.entries(faults))(
    "%s: nothing is acknowledged or shown, the writer is told, and all goes on by itself",
    async (_, breakDisk) => {
      const writers: Writer[] = [];
      const onWriter = (opened: Writer) => {
        writers.push(opened);
        keepCommit(opened);
      };
      world = await startLiveWorld({ onWriter });
      const [writer] = writers;
      if (!writer) throw new Error("no writer");
      const [one, other] = [await world.join("editor"), await world.join("owner")];
      await Promise.all([one.saved(), other.saved()]);
      const rows = await logLength();

      const mend = breakDisk(writer, world.file);
      setHeaderText(edit(one.doc), { field: "goal", text: long });
      await until(() => one.closes.length > 0);
      expect(one.closes[0]).toEqual({ code: 4503, reason: "not-stored" });
      expect(one.provider.unsyncedChanges).toBeGreaterThan(0);
      expect(readMap(other.doc).header.goal).toBe("");
      expect(other.closes).toEqual([]);

      mend();
      await one.saved();
      await until(() => readMap(other.doc).header.goal === long);
      expect(await logLength()).toBeGreaterThan(rows);
      renameStep(edit(other.doc), { id: "s1", title: "Afterwards" });
      await other.saved();
      const newcomer = await world.join("viewer");
      await newcomer.synced();
      expect(readMap(newcomer.doc)).toEqual(readMap(other.doc));
    },
  );

  it("is locked by another program for a moment makes people wait, and nobody else", async () => {
    world = await startLiveWorld();
    const one = await world.join("editor");
    await one.saved();
    const other = new Sqlite(world.file);
    other.exec("BEGIN IMMEDIATE");
    renameStep(edit(one.doc), { id: "s1", title: "Waiting" });
    let turns = 0;
    for (const endMs = Date.now() + 300; Date.now() < endMs; turns++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    // The process went on all the while: it did not sleep inside SQLite.
    expect(turns).toBeGreaterThan(10);
    expect(one.provider.unsyncedChanges).toBeGreaterThan(0);
    other.exec("ROLLBACK");
    other.close();
    await one.saved();
    expect(one.closes).toEqual([]);
  });
});

const edit = (doc: Y.Doc) => ({
  doc,
  origin: "person",
  env: { newId: () => "unused", random: Math.random },
});

async function logLength(): Promise<number> {
  const rows = await world?.db.read.select({ seq: mapUpdates.seq }).from(mapUpdates);
  return rows?.length ?? 0;
}

/** The error of a broken disk, at the moment when it counts. */
function failing(writer: Writer, { afterwards }: { afterwards: boolean }) {
  const commit = commits.get(writer);
  if (!commit) throw new Error("no commit");
  const run = commit.run.bind(commit);
  commit.run = () => {
    if (afterwards) run();
    throw new Sqlite.SqliteError("disk I/O error", "SQLITE_IOERR_WRITE");
  };
  return () => {
    commit.run = run;
  };
}

/** the one statement with which all of a writer's transactions end */
const commits = new WeakMap<Writer, Sqlite.Statement>();

function keepCommit(writer: Writer): void {
  const prepare = writer.prepare.bind(writer);
  writer.prepare = ((sql: string) => {
    const statement = prepare(sql);
    if (sql === "COMMIT") commits.set(writer, statement);
    return statement;
  }) as Writer["prepare"];
}
