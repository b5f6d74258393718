import { readFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { d } from "./dialect.ts";
import { instance } from "./schema/workspace.ts";
import { createTestDatabase } from "./testing.ts";

const word = "kyyhkyslakkalaatikko";

test.runIf(d.name === "sqlite")(
  "what is deleted has left both files, also where somebody read while it was",
  async () => {
    const db = await createTestDatabase();
    const holds = (file: string) => readFileSync(file).includes(word);
    await db.transact(async (tx) => {
      await tx.insert(instance).values({ key: "k", value: word });
    });
    await db.scrub();
    expect(holds(db.file)).toBe(true);

    const reader = new Sqlite(db.file, { readonly: true });
    reader.exec("begin");
    reader.prepare("select * from instance").all();
    await db.transact(async (tx) => {
      await tx.delete(instance).where(eq(instance.key, "k"));
    });
    setTimeout(() => reader.exec("commit"), 200);
    await db.scrub();
    expect([holds(db.file), holds(`${db.file}-wal`)]).toEqual([false, false]);
    reader.close();
    await db.close();
  },
);
