import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { d } from "./dialect.ts";
import { changesBetween, lastChange, mostChangesKept } from "./evidence-changes.ts";
import { excerpts, noteMaps, notes, participants, placements } from "./schema/evidence.ts";
import { importBatches } from "./schema/imports.ts";
import { maps } from "./schema/map.ts";
import { painPointExcerpts, painPoints } from "./schema/pain.ts";
import { workspaces } from "./schema/workspace.ts";
import { createTestDatabase } from "./testing.ts";
import type { Tx } from "./transact.ts";

const at = new Date("2026-05-04T09:00:00Z");

describe.runIf(d.name === "sqlite")("what changed in the evidence", () => {
  let db: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeAll(async () => {
    db = await createTestDatabase();
    await db.transact(fill);
  });
  afterAll(() => db.close());

  async function after(change: (tx: Tx) => Promise<unknown>, most = 100) {
    const before = (await lastChange(db.read)) ?? 0;
    await db.transact(async (tx) => {
      await change(tx);
    });
    const last = (await lastChange(db.read)) ?? 0;
    return changesBetween(db.read, { after: before, last, most });
  }
  const aboutNote = { notes: ["n"], people: [], batches: [] };
  const members = painPointExcerpts;

  const changes: [what: string, change: (tx: Tx) => Promise<unknown>][] = [
    ["marked", (tx) => tx.insert(excerpts).values(passage("second"))],
    ["judged", (tx) => tx.update(excerpts).set({ label: "gain" }).where(eq(excerpts.id, "e"))],
    ["placed", (tx) => tx.insert(placements).values(placement)],
    ["moved", (tx) => tx.update(placements).set({ by: "person" })],
    ["taken off", (tx) => tx.delete(placements)],
    ["grouped", (tx) => tx.insert(members).values({ painPointId: "p", excerptId: "e" })],
    ["in a group that is merged", (tx) => tx.update(painPoints).set({ status: "merged" })],
    ["grouped otherwise", (tx) => tx.update(members).set({ painPointId: "q" })],
    ["in no group", (tx) => tx.delete(members)],
    ["removed", (tx) => tx.delete(excerpts).where(eq(excerpts.id, "second"))],
  ];
  it.each(changes)("a note is named when a passage of it is %s", async (_, change) => {
    expect(await after(change)).toEqual(aboutNote);
  });

  it("a note is named when it changes, comes to a map or leaves it, not when it was only read", async () => {
    const deletedAt = { deletedAt: at };
    expect(await after((tx) => tx.update(notes).set(deletedAt))).toEqual(aboutNote);
    const unlinked = await after((tx) => tx.delete(noteMaps));
    expect(unlinked).toEqual(aboutNote);
    expect(await after((tx) => tx.insert(noteMaps).values(link))).toEqual(aboutNote);
    const read = await after((tx) => tx.update(notes).set({ analyzer: "later" }));
    expect(read).toEqual({ notes: [], people: [], batches: [] });
  });

  it("a person and an import are named by themselves, and whoever goes takes their passages along", async () => {
    const someone = { notes: [], people: ["someone"], batches: [] };
    expect(await after((tx) => tx.insert(participants).values(person("someone")))).toEqual(someone);
    expect(
      await after((tx) =>
        tx.update(participants).set({ consent: "no" }).where(eq(participants.id, "someone")),
      ),
    ).toEqual(someone);
    expect(
      await after((tx) => tx.delete(participants).where(eq(participants.id, "someone"))),
    ).toEqual(someone);
    expect(await after((tx) => tx.update(importBatches).set({ status: "complete" }))).toEqual({
      notes: [],
      people: [],
      batches: ["b"],
    });
    expect(await after((tx) => tx.delete(notes))).toEqual(aboutNote);
  });

  it("is forgotten when it is long ago, and whoever has missed that much is told so", async () => {
    const first = (await lastChange(db.read)) ?? 0;
    expect(await after((tx) => touchPeople(tx, 4), 3)).toBe(null);
    await after((tx) => touchPeople(tx, mostChangesKept));
    const last = (await lastChange(db.read)) ?? 0;
    expect(await changesBetween(db.read, { after: first, last, most: 1_000_000 })).toBe(null);
    const lately = await changesBetween(db.read, { after: last - 5, last, most: 10 });
    expect(lately?.people).toHaveLength(5);
  });
});

async function touchPeople(tx: Tx, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, nth) => person(`${count}-${nth}`));
  for (let from = 0; from < count; from += 500) {
    await tx.insert(participants).values(people.slice(from, from + 500));
  }
}

const person = (id: string) => ({
  id,
  workspaceId: "w",
  pseudonym: id,
  consent: "yes" as const,
  createdAt: at,
});

const passage = (id: string) => ({
  id,
  workspaceId: "w",
  noteId: "n",
  start: 0,
  end: 4,
  text: "Slow",
  language: "en" as const,
  label: "pain" as const,
  pain: 1,
  gain: 0,
  valence: -1,
  intensity: 1,
  severity: 1,
  cues: [],
  analyzer: "none",
});

const placement = {
  excerptId: "e",
  mapId: "m",
  stepId: "s",
  score: 1,
  by: "machine" as const,
  candidates: [],
};

const link = { noteId: "n", mapId: "m", createdAt: at };

async function fill(tx: Tx): Promise<void> {
  await tx.insert(workspaces).values({
    id: "w",
    slug: "w",
    name: "w",
    locale: "en",
    timeZone: "Europe/Helsinki",
    createdAt: at,
  });
  const map = { id: "m", workspaceId: "w", title: "A map", header: {} };
  await tx.insert(maps).values({ ...map, createdAt: at, editedAt: at });
  await tx.insert(importBatches).values({
    id: "b",
    workspaceId: "w",
    fileName: "reviews.csv",
    status: "running",
    plan: {},
    createdAt: at,
  });
  await tx.insert(notes).values({
    id: "n",
    workspaceId: "w",
    sourceType: "interview",
    voice: "customer",
    title: "",
    text: "Slow",
    textHash: "",
    language: "en",
    consent: "yes",
    createdAt: at,
    updatedAt: at,
  });
  await tx.insert(noteMaps).values(link);
  await tx.insert(excerpts).values(passage("e"));
  for (const id of ["p", "q"]) {
    await tx.insert(painPoints).values({
      id,
      mapId: "m",
      kind: "pain",
      title: "",
      status: "open",
      score: 0,
      parts: {},
      createdAt: at,
      updatedAt: at,
    });
  }
}
