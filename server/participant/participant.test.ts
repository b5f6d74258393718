import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { d } from "#db/dialect.ts";
import { analysisCache, excerpts, notes, participants } from "#db/schema/evidence.ts";
import { importBatches, importErrors } from "#db/schema/imports.ts";
import { painPoints } from "#db/schema/pain.ts";
import { participantNames } from "#db/schema/participant.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { findHits } from "#db/search.ts";
import { authorize } from "../access/authorize.ts";
import { doorSettings } from "../evidence/door.ts";
import { importNotes } from "../evidence/import-notes.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { exportParticipant } from "./export/export-participant.ts";
import { readName, saveName } from "./names.ts";
import { readParticipant, readParticipants, readWithdrawals } from "./read-participants.ts";
import { monthsBefore, sweepOldNotes } from "./retention.ts";
import { withdraw } from "./withdraw.ts";

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());

const where = { workspaceId: "w" };
const secret = "a secret of the data folder";
const rareWord = "ohitusleikkauslomake";

const grantOf = <A extends "participant.read" | "participant.name">(action: A) =>
  authorize(w.as("owner"), action, where as Parameters<typeof authorize<A>>[2]);
const personCalled = async (pseudonym: string) => {
  const [row] = await w.db.read
    .select()
    .from(participants)
    .where(eq(participants.pseudonym, pseudonym));
  if (!row) throw new Error(`nobody called ${pseudonym}`);
  return row.id;
};
const erase = async (pseudonym: string) =>
  withdraw(
    w.as("editor"),
    await authorize(w.as("editor"), "participant.withdraw", where),
    {
      participantId: await personCalled(pseudonym),
      pseudonym,
    },
    w.jobs.compute,
  );
const wordsIn = async (what: string) => (await findHits(w.db.read, "w", what))?.count ?? 0;

describe("somebody who withdraws", () => {
  it("is gone from notes, passages, search, readings, pain points, and from the file itself", async () => {
    await w.note(`Maksaminen ei toiminut, ${rareWord} katosi ja odotin tunnin.`, {
      participant: "P07",
    });
    await w.note("The payment failed and I waited an hour.", { participant: "P08" });
    await w.jobs.settle();
    expect(await wordsIn(rareWord)).toBe(1);

    const result = await erase("P07");
    await w.jobs.settle();

    expect(result).toMatchObject({ ok: true });
    expect(await w.db.read.$count(notes)).toBe(1);
    expect(await w.db.read.$count(participants)).toBe(1);
    expect(await wordsIn(rareWord)).toBe(0);
    const words = [
      ...(await w.db.read.select({ text: excerpts.text }).from(excerpts)),
      ...(await w.db.read.select({ text: painPoints.title }).from(painPoints)),
      ...(await w.db.read.select({ text: analysisCache.output }).from(analysisCache)),
    ];
    expect(JSON.stringify(words)).not.toContain(rareWord);
    const points = await w.db.read.select({ parts: painPoints.parts }).from(painPoints);
    for (const { parts } of points) expect(parts.people).toBeLessThanOrEqual(1);
    if (d.name === "sqlite") {
      for (const file of [w.file, `${w.file}-wal`]) {
        expect(readFileSync(file).includes(rareWord.slice(0, 12))).toBe(false);
      }
    }
    const [certificate] = await readWithdrawals(w.editor, await grantOf("participant.read"));
    expect(certificate?.erased).toMatchObject({ notes: 1, names: 0, turns: 0 });
    expect(certificate?.erased.passages).toBeGreaterThan(0);
  });

  it("leaves no word of their notes in the file, where many people spoke and everything was grouped anew", async () => {
    for (let person = 10; person < 22; person++) {
      const words =
        person === 17 ? `${rareWord} oli rikki. Se harmitti.` : "Maksu jumittui, ärsyttää.";
      await w.note(`Haastattelija: Miten meni?\nP${person}: ${words}\nP${person}: Odotin tunnin.`);
    }
    await w.jobs.settle();
    await erase("P17");
    await w.jobs.settle();
    if (d.name !== "sqlite") return;
    for (const file of [w.file, `${w.file}-wal`]) {
      expect(readFileSync(file).includes(rareWord)).toBe(false);
    }
  });

  it("loses their turns in a talk of several people, whose own words stay", async () => {
    const noteId = await w.note(
      [
        "Moderator: Miten maksaminen sujui?",
        `Aino: Kortti ei toiminut, ja ${rareWord} hävisi.`,
        "Veikko: Minulla maksu kesti kauan.",
        "Aino: En uskalla yrittää enää.",
        "Veikko: Odotin tunnin.",
      ].join("\n"),
      { sourceType: "focus_group", title: "Ryhmä" },
    );
    await w.jobs.settle();
    await erase("Aino (Ryhmä)");
    await w.jobs.settle();

    const [note] = await w.db.read.select().from(notes).where(eq(notes.id, noteId));
    expect(note?.text).toContain("Veikko: Odotin tunnin.");
    expect(note?.text).not.toMatch(/Kortti|uskalla/);
    const left = await w.db.read.select().from(excerpts);
    expect(left.length).toBeGreaterThan(0);
    for (const { text, start, end } of left) expect(note?.text.slice(start, end)).toBe(text);
    const people = await w.db.read.select({ name: participants.pseudonym }).from(participants);
    expect(people.map(({ name }) => name)).not.toContain("Aino (Ryhmä)");
  });

  it("cannot be named again in the field of a form or the column of an import", async () => {
    await w.note("The payment failed.", { participant: "P07" });
    await w.jobs.settle();
    await erase("P07");

    await expect(w.note("Again.", { participant: "P07" })).rejects.toMatchObject({
      code: "withdrawn",
    });
    const sent = await importNotes(
      w.editor,
      w.grants.import,
      {
        notes: [
          { text: "Again, by a program.", participant: "p07" },
          { text: "Somebody else.", participant: "P09" },
        ],
      },
      w.jobs.compute,
    );
    expect(sent).toMatchObject({
      results: [
        { ok: false, reason: "withdrawn" },
        { ok: true, status: "added" },
      ],
    });
  });

  it("is erased only by those who may, under their own pseudonym, and not from elsewhere", async () => {
    await w.note("The payment failed.", { participant: "P07" });
    const participantId = await personCalled("P07");
    const editor = await authorize(w.as("editor"), "participant.withdraw", where);
    expect(
      await withdraw(w.as("editor"), editor, { participantId, pseudonym: "P08" }, w.jobs.compute),
    ).toEqual({
      ok: false,
      reason: "other-pseudonym",
    });
    for (const role of ["facilitator", "reviewer", "viewer"] as const) {
      await expect(authorize(w.as(role), "participant.withdraw", where)).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    await expect(authorize(w.stranger, "participant.withdraw", where)).rejects.toMatchObject({
      code: "not-found",
    });
    const elsewhere = await authorize(w.stranger, "participant.withdraw", {
      workspaceId: "elsewhere",
    });
    await expect(
      withdraw(w.stranger, elsewhere, { participantId, pseudonym: "P07" }, w.jobs.compute),
    ).rejects.toMatchObject({ code: "not-found" });
    expect(await w.db.read.$count(notes)).toBe(1);
  });
});

describe("rows that could not come in", () => {
  it("go with the one who withdraws, also where an e-mail address says who it is", async () => {
    const row = { text: "Odotin tunnin.", date: "eilen" };
    const who = "maija.virtanen@example.org";
    await w.note("The payment failed.", { participant: who });
    await w.note("The payment failed.", { participant: "P17" });
    const talk = `Haastattelija: Miten meni?\nP17: ${rareWord} katosi.`;
    const notes = [
      { ...row, participant: who },
      { ...row, text: talk },
      { ...row, participant: "P09" },
    ];
    const door = await doorSettings(w.editor, "w");
    const sent = await w.jobs.compute.run("prepareNotes", { notes, maps: [], door });
    const errors = sent.ok ? sent.prepared.errors : [];
    expect(errors).toHaveLength(3);
    expect(JSON.stringify(errors)).not.toContain("maija");
    await w.db.transact(async (tx) => {
      const batch = { workspaceId: "w", fileName: "x", status: "complete", plan: {} } as const;
      await tx.insert(importBatches).values({ ...batch, id: "b", createdAt: w.at });
      await tx.insert(importErrors).values(errors.map((error) => ({ ...error, batchId: "b" })));
    });
    const all = await w.db.read.select({ name: participants.pseudonym }).from(participants);
    for (const { name } of all) await erase(name);
    const left = await w.db.read.select({ cells: importErrors.cells }).from(importErrors);
    expect(left).toEqual([{ cells: ["Odotin tunnin.", "eilen", "P09"] }]);
  });
});

describe("who a participant is", () => {
  const real = { name: "Aino Esimerkki", contact: "040 000 0000", remarks: "" };

  it("is sealed in the database and opens with this server's secret alone; each look is on record", async () => {
    await w.note("The payment failed.", { participant: "P07" });
    const participantId = await personCalled("P07");
    const grant = await grantOf("participant.name");
    await saveName(w.as("owner"), grant, { participantId, real }, secret);

    const [row] = await w.db.read.select().from(participantNames);
    expect(Buffer.from(row?.sealed ?? "", "base64url").toString("latin1")).not.toContain("Aino");
    expect(await readName(w.as("owner"), grant, { participantId }, secret)).toEqual({
      ok: true,
      real,
    });
    expect(await readName(w.as("owner"), grant, { participantId }, "another secret")).toEqual({
      ok: false,
      reason: "other-key",
    });
    expect(await w.events(participantId)).toEqual([
      "participant.name-saved",
      "participant.name-read",
      "participant.name-read",
    ]);
    await expect(authorize(w.as("editor"), "participant.name", where)).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("goes along in the file of everything that is kept about them", async () => {
    await w.note("The payment failed and I waited an hour.", {
      participant: "P07",
      title: "Visit",
    });
    await w.note("All went well.", { participant: "P08" });
    await w.jobs.settle();
    const participantId = await personCalled("P07");
    const grant = await grantOf("participant.name");
    await saveName(w.as("owner"), grant, { participantId, real }, secret);
    const file = await exportParticipant(w.as("owner"), grant, participantId, {
      secret,
      compute: w.jobs.compute,
    });
    expect(file).toMatchObject({ pseudonym: "P07", name: real, notes: [{ title: "Visit" }] });
    expect(file.passages.length).toBeGreaterThan(0);
    expect(JSON.stringify(file)).not.toContain("All went well");
  });
});

describe("the list of people", () => {
  it("counts notes and passages of each, turns in shared talks among them", async () => {
    await w.note("The payment failed. I waited an hour.", {
      participant: "P07",
      date: "2026-03-01",
    });
    await w.note("It failed again.", { participant: "P07", date: "2026-04-01" });
    await w.jobs.settle();
    const grant = await grantOf("participant.read");
    const [first] = await readParticipants(grant, w.db);
    expect(first).toMatchObject({
      pseudonym: "P07",
      notes: 2,
      latest: "2026-04-01",
      hasName: false,
    });
    const one = await readParticipant(w.editor, grant, first?.id ?? "");
    expect(one?.told.map(({ date }) => date)).toEqual(["2026-04-01", "2026-03-01"]);
  });
});

describe("retention", () => {
  it("erases what is older than the workspace keeps, and people of whom nothing is left", async () => {
    await w.note("The payment failed last year.", { participant: "P07", date: "2025-04-30" });
    await w.note("The payment failed this year.", { participant: "P08", date: "2026-04-30" });
    await w.jobs.settle();
    expect(await sweepOldNotes(w.system)).toBe(0);
    await w.db.transact(async (tx) => {
      await tx.update(workspaces).set({ retentionMonths: 12 }).where(eq(workspaces.id, "w"));
    });
    expect(await sweepOldNotes(w.system)).toBe(1);
    const left = await w.db.read.select({ name: participants.pseudonym }).from(participants);
    expect(left).toEqual([{ name: "P08" }]);
  });

  it("counts in calendar months", () => {
    const at = (iso: string) => new Date(`${iso}T12:00:00Z`);
    expect(monthsBefore(at("2026-03-31"), 1).toISOString().slice(0, 10)).toBe("2026-02-28");
    expect(monthsBefore(at("2026-05-04"), 12).toISOString().slice(0, 10)).toBe("2025-05-04");
  });
});
