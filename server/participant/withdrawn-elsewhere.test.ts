import { readFileSync } from "node:fs";
import { getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { d } from "#db/dialect.ts";
import { codeChanges, codes } from "#db/schema/codes.ts";
import { notes } from "#db/schema/evidence.ts";
import * as schema from "#db/schema/index.ts";
import { personas } from "#db/schema/library.ts";
import { mapViews } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { speakerNotes } from "#db/schema/present.ts";
import { challenges, opportunities } from "#db/schema/review.ts";
import { deleteNote } from "../evidence/delete-note.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { withdrawalIn } from "./testing.ts";

// Words of somebody in places where nobody looks for them: codes, estimates, notes for a presentation.

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());
const withdrawPerson = withdrawalIn(() => w);

const rareWord = "ohitusleikkauslomake";
const quoted = `”${rareWord} katosi ja odotin tunnin”`;
const left = "”[…]”";

async function quoteEverywhere() {
  const code = {
    ...{ id: "c", parentId: null, colour: 0, order: "a0", isLocked: false, starter: null },
    ...{ mergedInto: null, isDeleted: false },
  };
  const before = { ...code, name: "Lomakkeet", description: `Kuten ${quoted}` };
  const after = { ...before, name: `Lomake: ${quoted}` };
  await w.db.transact(async (tx) => {
    await tx.insert(codes).values({ ...after, workspaceId: "w", createdAt: w.at });
    await tx.insert(codes).values({
      ...{ ...code, id: "common", name: "Odotin tunnin", description: "" },
      ...{ workspaceId: "w", createdAt: w.at },
    });
    await tx.insert(codeChanges).values({
      ...{ workspaceId: "w", kind: "rename", subject: after.name, at: w.at },
      change: { codes: [{ before, after }], recoded: [] },
    });
    await tx.insert(opportunities).values({
      ...{ id: "o", workspaceId: "w", title: "Lomakkeet", status: "proposed" },
      cost: { volume: 10, unit: "lomaketta", unitCost: 5, note: `Arvio: ${quoted}` },
      ...{ createdAt: w.at, changedAt: w.at },
    });
    await tx.insert(speakerNotes).values({
      ...{ mapId: "m", nodeId: "pay", text: `Sano tässä ${quoted} hitaasti.`, changedAt: w.at },
    });
    await tx.insert(mapViews).values({
      ...{ id: "v", mapId: "m", ownerId: "owner", name: quoted, isShared: false, view: {} },
      ...{ createdAt: w.at, changedAt: w.at },
    });
    await tx.insert(challenges).values({
      ...{ mapId: "m", assumption: "a", claim: "Lomake löytyy", verdict: "doubt" as const },
      ...{ note: `Ei, sillä ${quoted}`, byId: "owner", at: w.at },
    });
    await tx.insert(personas).values({
      ...{ id: "p", workspaceId: "w", name: "Liisa", initials: "L", line: quoted },
      ...{ goals: ["Nopeus", `Ei enää ${quoted}`], createdAt: w.at },
    });
    await tx
      .update(painPoints)
      .set({ status: "dismissed", isTouched: true, dismissReason: `Vain yksi: ${quoted}` });
  });
}

/** In any row of any table, and in the file. */
async function placesOfWord(): Promise<string[]> {
  const places: string[] = [];
  for (const table of Object.values(schema)) {
    if (!is(table, SQLiteTable) && !is(table, PgTable)) continue;
    const rows = await w.db.read.select().from(table as SQLiteTable);
    if (JSON.stringify(rows).includes(rareWord)) places.push(getTableName(table));
  }
  if (d.name !== "sqlite") return places;
  for (const file of [w.file, `${w.file}-wal`]) {
    if (readFileSync(file).includes(rareWord)) places.push("the file");
  }
  return places;
}

describe("words that were quoted where nobody looks for them", () => {
  it("go with a withdrawal from codes and their history, estimates, verdicts, speaker's notes, views and personas", async () => {
    await w.note(`Maksaminen ei toiminut, ${rareWord} katosi ja odotin tunnin.`, {
      participant: "P07",
    });
    await w.jobs.settle();
    await quoteEverywhere();
    await withdrawPerson("P07");
    await w.jobs.settle();
    expect(await placesOfWord()).toEqual([]);

    const book = await w.db.read.select().from(codes).orderBy(codes.id);
    expect(book.map(({ name, description }) => [name, description])).toEqual([
      [`Lomake: ${left}`, `Kuten ${left}`],
      ["Odotin tunnin", ""],
    ]);
    const [change] = await w.db.read.select().from(codeChanges);
    expect(change).toMatchObject({
      subject: `Lomake: ${left}`,
      change: { codes: [{ before: { name: "Lomakkeet" }, after: { name: `Lomake: ${left}` } }] },
    });
    const [opportunity] = await w.db.read.select().from(opportunities);
    expect(opportunity?.cost).toEqual({
      volume: 10,
      unit: "lomaketta",
      unitCost: 5,
      note: `Arvio: ${left}`,
    });
    const [say] = await w.db.read.select().from(speakerNotes);
    expect(say?.text).toBe(`Sano tässä ${left} hitaasti.`);
    const [view] = await w.db.read.select().from(mapViews);
    expect(view?.name).toBe(left);
    const [verdict] = await w.db.read.select().from(challenges);
    expect(verdict?.note).toBe(`Ei, sillä ${left}`);
    const [persona] = await w.db.read.select().from(personas);
    expect(persona).toMatchObject({ line: left, goals: ["Nopeus", `Ei enää ${left}`] });
    const points = await w.db.read.select().from(painPoints);
    expect(points.map(({ dismissReason }) => dismissReason)).toContain(`Vain yksi: ${left}`);
  });

  it("go though their note had been deleted before, and the note with them", async () => {
    const noteId = await w.note(`Maksaminen ei toiminut, ${rareWord} katosi ja odotin tunnin.`, {
      participant: "P07",
    });
    await w.jobs.settle();
    await quoteEverywhere();
    await deleteNote(w.editor, w.grants.edit, { noteId });
    await w.jobs.settle();
    expect(await placesOfWord()).toContain("notes");
    await withdrawPerson("P07");
    await w.jobs.settle();
    expect(await placesOfWord()).toEqual([]);
    expect(await w.db.read.$count(notes)).toBe(0);
  });
});
