import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { finishRestore } from "./put-in-place.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "polku-put-in-place-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const done = { "polku.db": "new", "polku.db.replaced-1": "old", "polku.db.replaced-1-wal": "log" };

it.each([
  [
    "before anything was moved was not begun",
    { "polku.db": "old", "polku.db-wal": "log", "polku.db.ready": "new" },
    { "polku.db": "old", "polku.db-wal": "log" },
  ],
  [
    "between the database and its log goes on",
    { "polku.db.replaced-1": "old", "polku.db-wal": "log", "polku.db.ready": "new" },
    done,
  ],
  [
    "with no database in its place goes on",
    { "polku.db.replaced-1": "old", "polku.db.replaced-1-wal": "log", "polku.db.ready": "new" },
    done,
  ],
  ["at its end is done", done, done],
])("a restore that was killed %s", (_, before, after) => {
  for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text);
  finishRestore(join(folder, "polku.db"));
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  expect(Object.fromEntries(files)).toEqual(after);
});
