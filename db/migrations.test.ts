import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatabaseTooNew, migrateSafely, openDatabase } from "./client.ts";
import { d } from "./dialect.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "polku-migrations-"));
  file = join(folder, "polku.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(d.name === "sqlite")("opening a database", () => {
  it("commits through to the disk, in WAL, with references checked", async () => {
    const pragmas: unknown[] = [];
    const db = openDatabase(file, {
      onWriter: (writer) => {
        for (const name of ["synchronous", "journal_mode", "foreign_keys"]) {
          pragmas.push(writer.pragma(name, { simple: true }));
        }
      },
    });
    await db.close();
    expect(pragmas).toEqual([2, "wal", 1]);
  });

  it("brings an empty file up to date, and changes nothing the second time", async () => {
    await openDatabase(file).close();
    const before = schemaOf(file);
    const db = openDatabase(file);
    expect(db.check()).toBe("ok");
    await db.close();
    expect(schemaOf(file)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.includes("before"))).toEqual([]);
  });

  it("is refused when a newer program has used it", async () => {
    await openDatabase(file).close();
    const newer = new Sqlite(file);
    newer.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)");
    newer.close();
    expect(() => openDatabase(file)).toThrow(DatabaseTooNew);
  });

  it("keeps the children of a table that a migration rebuilds", () => {
    const writer = new Sqlite(file);
    writer.pragma("foreign_keys = ON");
    writer.exec(`
      create table parent (id text primary key, name text);
      create table child (id text, parent_id text references parent(id) on delete cascade);
      insert into parent values ('p', 'x');
      insert into child values ('c1', 'p'), ('c2', 'p');
    `);
    // What drizzle-kit writes when a default changes.
    migrateSafely(writer, () => {
      writer.transaction(() => {
        writer.exec(`
          PRAGMA foreign_keys=OFF;
          create table __new_parent (id text primary key, name text default '');
          insert into __new_parent select id, name from parent;
          drop table parent;
          alter table __new_parent rename to parent;
          PRAGMA foreign_keys=ON;
        `);
      })();
    });
    expect(writer.prepare("select count(*) from child").pluck().get()).toBe(2);
    expect(writer.pragma("foreign_keys", { simple: true })).toBe(1);
    writer.close();
  });

  it("stops when a migration would leave references to nothing", () => {
    const writer = new Sqlite(file);
    writer.exec(`
      create table parent (id text primary key);
      create table child (id text, parent_id text references parent(id));
      insert into parent values ('p');
      insert into child values ('c', 'p');
    `);
    expect(() => migrateSafely(writer, () => writer.exec("delete from parent"))).toThrow(
      /broken references/,
    );
    writer.close();
  });
});

function schemaOf(path: string): unknown {
  const db = new Sqlite(path, { readonly: true });
  const rows = db.prepare("select name, sql from sqlite_master order by name").all();
  db.close();
  return rows;
}
