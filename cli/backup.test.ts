import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "#db/client.ts";
import { createPlace, furnish, type Place } from "./testing.ts";

let place: Place;
beforeEach(async () => {
  place = createPlace();
  await furnish(place);
});
afterEach(() => place.remove());

/** A server that commits pairs of rows: a sound copy holds both of a pair or neither. */
function writeAllTheTime() {
  const server = new Sqlite(place.databaseFile);
  server.pragma("journal_mode = WAL");
  let n = 0;
  let isOn = true;
  const insert = server.prepare("insert into instance (key, value) values (?, ?)");
  const pair = server.transaction((at: number) => {
    for (const side of ["left", "right"]) insert.run(`${side}-${at}`, "x".repeat(2_000));
  });
  const stopped = (async () => {
    while (isOn) {
      pair(n++);
      await new Promise(setImmediate);
    }
    server.close();
  })();
  return {
    written: () => n,
    stop: () => {
      isOn = false;
      return stopped;
    },
  };
}

const pairsIn = (file: string) => {
  const copy = new Sqlite(file, { readonly: true });
  const count = copy.prepare("select count(*) from instance where key like ?").pluck();
  const sides = [Number(count.get("left-%")), Number(count.get("right-%"))];
  copy.close();
  return sides;
};

describe("a backup", () => {
  it("taken while a server writes is one moment of it, in one file, and can be restored", async () => {
    const server = writeAllTheTime();
    for (let i = 0; i < 5; i += 1) {
      const before = server.written();
      expect(await place.run(["backup", `${i}.db`])).toMatchObject({ code: 0, err: "" });
      const [left = 0, right = 0] = pairsIn(join(place.folder, `${i}.db`));
      expect(left).toBe(right);
      expect(left).toBeGreaterThanOrEqual(before);
    }
    await server.stop();
    expect(readdirSync(place.folder).sort()).toEqual([
      "0.db",
      "1.db",
      "2.db",
      "3.db",
      "4.db",
      "data",
    ]);

    const kept = pairsIn(join(place.folder, "3.db"));
    const { code, out } = await place.run(["restore", "3.db", "--json"]);
    expect(code).toBe(0);
    expect(pairsIn(place.databaseFile)).toEqual(kept);
    const { former } = JSON.parse(out);
    expect(pairsIn(former)[0]).toBe(server.written());
    const db = openDatabase(place.databaseFile);
    expect(db.check()).toBe("ok");
    await db.close();
  });

  it("is never written over another file, nor into a folder that is not there", async () => {
    writeFileSync(join(place.folder, "mine"), "mine");
    expect(await place.run(["backup", "mine"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("is there already"),
    });
    expect(await place.run(["backup", "nowhere/b.db"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("no folder"),
    });
  });
});

describe("a restore", () => {
  it("refuses what is no sound backup and changes nothing", async () => {
    writeFileSync(join(place.folder, "text.db"), "not a database, only a text of some length");
    const other = new Sqlite(join(place.folder, "other.db"));
    other.exec("create table t (a)");
    other.close();
    await place.run(["backup", "newer.db"]);
    const newer = new Sqlite(join(place.folder, "newer.db"));
    newer.exec("update __drizzle_migrations set created_at = created_at + 1");
    newer.close();
    const before = readdirSync(place.dataFolder).sort();
    for (const [file, reason] of [
      ["text.db", "is not a database"],
      ["other.db", "not one of Polku"],
      ["newer.db", "newer Polku"],
      ["gone.db", "There is no file"],
    ] as const) {
      expect(await place.run(["restore", file])).toMatchObject({
        code: 1,
        err: expect.stringContaining(reason),
      });
    }
    expect(
      readdirSync(place.dataFolder)
        .filter((name) => name !== "server.lock" && name !== "server.pid")
        .sort(),
    ).toEqual(before);
  });

  it("brings an instance to an empty machine", async () => {
    await place.run(["backup", "b.db"]);
    const other = createPlace();
    expect(await other.run(["restore", join(place.folder, "b.db")])).toMatchObject({ code: 0 });
    expect(existsSync(other.databaseFile)).toBe(true);
    expect(await other.run(["user", "session", "owner@example.org"])).toMatchObject({ code: 0 });
    other.remove();
  });
});
