import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { d } from "./dialect.ts";

// What a migration makes of rows that are there: tests elsewhere migrate an empty database only.

const migrations = fileURLToPath(new URL(`./migrations/${d.name}`, import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "polku-migrated-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Old = {
  run(sql: string): Promise<unknown>;
  rows(sql: string): Promise<unknown[]>;
  migrate(migrationsFolder: string): Promise<void>;
  close(): Promise<void>;
};

async function openOld(): Promise<Old> {
  if (d.name === "postgres") {
    const { PGlite } = await import("@electric-sql/pglite");
    const { drizzle } = await import("drizzle-orm/pglite");
    const { migrate } = await import("drizzle-orm/pglite/migrator");
    const engine = new PGlite();
    return {
      run: (sql) => engine.exec(sql),
      rows: async (sql) => (await engine.query(sql)).rows,
      migrate: (migrationsFolder) => migrate(drizzle(engine), { migrationsFolder }),
      close: () => engine.close(),
    };
  }
  const { drizzle } = await import("drizzle-orm/better-sqlite3");
  const { migrate } = await import("drizzle-orm/better-sqlite3/migrator");
  const file = new Sqlite(join(folder, "polku.db"));
  file.pragma("foreign_keys = ON");
  return {
    run: async (sql) => file.exec(sql),
    rows: async (sql) => file.prepare(sql).all(),
    migrate: async (migrationsFolder) => migrate(drizzle(file), { migrationsFolder }),
    close: async () => void file.close(),
  };
}

/** The migrations up to and with this one, as a program had them that knew no later ones. */
function upTo(last: number): string {
  const copy = join(folder, "migrations");
  cpSync(migrations, copy, { recursive: true });
  const file = join(copy, "meta/_journal.json");
  const journal: { entries: { idx: number }[] } = JSON.parse(readFileSync(file, "utf8"));
  const entries = journal.entries.filter(({ idx }) => idx <= last);
  writeFileSync(file, JSON.stringify({ ...journal, entries }));
  return copy;
}

const at = d.name === "postgres" ? "'2026-05-04T09:00:00Z'" : "1777885200000";
const no = d.name === "postgres" ? "false" : "0";

const workspace = `insert into workspaces (id, slug, name, locale, time_zone, created_at)
  values ('w', 'w', 'W', 'fi', 'Europe/Helsinki', ${at});`;
const person = (id: string) =>
  `insert into participants (id, workspace_id, pseudonym, consent, created_at)
   values ('${id}', 'w', '${id}', 'yes', ${at});`;
const note = (id: string) =>
  `insert into notes (id, workspace_id, source_type, voice, title, text, text_hash, language, consent,
     created_at, updated_at)
   values ('${id}', 'w', 'focus_group', 'customer', '', 'x', '${id}', 'fi', 'yes', ${at}, ${at});`;
let passages = 0;
const passage = (noteId: string, speaker: string | null, participantId: string | null) =>
  `insert into excerpts (id, workspace_id, note_id, start, "end", text, language, participant_id,
     speaker, label, pain, gain, valence, intensity, severity, cues, analyzer, is_held, has_lost_place)
   values ('e${++passages}', 'w', '${noteId}', 0, 1, 'x', 'fi', ${quoted(participantId)},
     ${quoted(speaker)}, 'neutral', 0, 0, 0, 0, 0, '[]', '1', ${no}, ${no});`;
const quoted = (words: string | null) => (words === null ? "null" : `'${words}'`);

describe("rows of an earlier version", () => {
  it("tell who is who in every talk from the passages that were found in it", async () => {
    const old = await openOld();
    await old.migrate(upTo(21));
    await old.run(
      [
        workspace,
        person("aino"),
        person("veikko"),
        note("talk"),
        note("other"),
        note("review"),
        passage("talk", "Aino", "aino"),
        passage("talk", "Aino", "aino"),
        passage("talk", "Veikko", "veikko"),
        // whoever went since, words without a speaker, and somebody who was never made a person
        passage("talk", "Maija", "gone"),
        passage("talk", null, "aino"),
        passage("talk", "Moderator", null),
        passage("other", "Aino", "veikko"),
        passage("review", null, null),
      ].join("\n"),
    );
    await old.migrate(migrations);
    const who = await old.rows(
      "select note_id, label, participant_id from note_speakers order by note_id, label",
    );
    expect(who).toEqual([
      { note_id: "other", label: "Aino", participant_id: "veikko" },
      { note_id: "talk", label: "Aino", participant_id: "aino" },
      { note_id: "talk", label: "Veikko", participant_id: "veikko" },
    ]);
    expect(await old.rows("select count(*) as n from excerpts")).toMatchObject([{ n: 8 }]);
    const people = await old.rows("select id, registered_at from participants order by id");
    expect(people).toEqual([
      { id: "aino", registered_at: null },
      { id: "veikko", registered_at: null },
    ]);
    await old.close();
  });
});
