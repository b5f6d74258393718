import { eq, like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excerpts, noteMaps, notes, participants, placements } from "#db/schema/evidence.ts";
import { personas } from "#db/schema/library.ts";
import { maps } from "#db/schema/map.ts";
import { noteFieldsSchema, noteInputSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import { addNote } from "./add-note.ts";
import { deleteNote, restoreNote } from "./delete-note.ts";
import { importNotes } from "./import-notes.ts";
import { labelExcerpt } from "./label-excerpt.ts";
import { linkNote, unlinkNote } from "./link-note.ts";
import { listNotes } from "./list-notes.ts";
import { noteFilterSchema } from "./note-filter.ts";
import { placeExcerpt } from "./place-excerpt.ts";
import { readNote } from "./read.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";
import { updateNote } from "./update-note.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
  await w.db.transact(async (tx) => {
    await tx.insert(maps).values({
      id: "foreign",
      workspaceId: "elsewhere",
      title: "Foreign",
      header: {},
      createdAt: w.at,
      editedAt: w.at,
    });
  });
});
afterAll(() => w.close());

const list = (filter: object = {}) =>
  listNotes(w.editor, w.grants.read, noteFilterSchema.parse(filter));

describe("who may touch notes", () => {
  it("is decided by role, and a stranger finds nothing", async () => {
    for (const action of ["evidence.edit", "evidence.import", "evidence.read"] as const) {
      await expect(authorize(w.stranger, action, { workspaceId: "w" })).rejects.toMatchObject({
        code: "not-found",
      });
      await expect(authorize(w.as("viewer"), action, { workspaceId: "w" })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
  });

  it("never reaches a note through another workspace", async () => {
    const noteId = await w.note("Mine alone.");
    const elsewhere = await authorize(w.stranger, "evidence.edit", { workspaceId: "elsewhere" });
    const reading = await authorize(w.stranger, "evidence.read", { workspaceId: "elsewhere" });
    const fields = noteFieldsSchema.parse({ sourceType: "other" });
    const tries = [
      () => readNote(w.stranger, reading, noteId),
      () => deleteNote(w.stranger, elsewhere, { noteId }),
      () => restoreNote(w.stranger, elsewhere, { noteId }),
      () => updateNote(w.stranger, elsewhere, { noteId, fields, text: "changed" }),
      () => linkNote(w.stranger, elsewhere, { noteId, mapId: "foreign", stepHint: null }),
      () => unlinkNote(w.stranger, elsewhere, { noteId, mapId: "m" }),
    ];
    for (const attempt of tries)
      await expect(attempt()).rejects.toMatchObject({ code: "not-found" });
    expect(await w.events(noteId)).toEqual(["note.added"]);
  });
});

describe("a persona of another workspace", () => {
  it("is left out of a note, new or changed", async () => {
    const at = { createdAt: w.at };
    await w.db.transact(async (tx) => {
      const persona = { initials: "P", colour: 0, picture: null, line: "", goals: [], ...at };
      await tx.insert(personas).values([
        { id: "own", workspaceId: "w", name: "Own", ...persona },
        { id: "foreign", workspaceId: "elsewhere", name: "Foreign", ...persona },
      ]);
    });
    const noteId = await w.note("Waited long.", { personaId: "foreign" });
    const personaOf = async () => (await readNote(w.editor, w.grants.read, noteId)).personaId;
    expect(await personaOf()).toBe(null);
    const text = "Waited long.";
    for (const personaId of ["own", "foreign"]) {
      const fields = noteFieldsSchema.parse({ sourceType: "other", personaId });
      await updateNote(w.editor, w.grants.edit, { noteId, fields, text });
      expect(await personaOf()).toBe(personaId === "own" ? "own" : null);
    }
  });
});

describe("adding a note", () => {
  it("masks, names and stores it, knows its person and tells the audit", async () => {
    const noteId = await w.note("Soitin numeroon 040 123 4567 eikä kukaan vastannut.\r\nHarmi.", {
      participant: "P12",
      language: "fi",
    });
    const note = await readNote(w.editor, w.grants.read, noteId);
    expect(note).toMatchObject({
      text: "Soitin numeroon [puhelin] eikä kukaan vastannut.\nHarmi.",
      title: "Soitin numeroon [puhelin] eikä kukaan vastannut.",
      participant: "P12",
      masked: 1,
      maps: [{ mapId: "m", title: "A map", stepHint: null }],
    });
    expect(await w.events(noteId)).toEqual(["note.added"]);
  });

  it("refuses a map that is not in the workspace", async () => {
    const input = noteInputSchema.parse({
      text: "x",
      sourceType: "other",
      maps: [{ mapId: "foreign" }],
    });
    expect(await addNote(w.editor, w.grants.edit, input)).toEqual({
      ok: false,
      reason: "unknown-map",
    });
  });

  it("keeps two people apart whose names are e-mail addresses, without keeping the addresses", async () => {
    await w.note("First.", { participant: "anna@example.org" });
    await w.note("Second.", { participant: "bertta@example.org" });
    await w.note("Third.", { participant: "Anna@example.org" });
    const people = await w.db.read.select({ pseudonym: participants.pseudonym }).from(participants);
    const coded = people.filter(({ pseudonym }) => pseudonym.startsWith("P-"));
    expect(coded).toHaveLength(2);
    expect(people.some(({ pseudonym }) => pseudonym.includes("@"))).toBe(false);
  });
});

describe("a note in the list", () => {
  it("is found by its words, source, voice, consent, date, map and what it says", async () => {
    const noteId = await w.note("The zebra courier lost my parcel and never answered. Awful.", {
      sourceType: "support",
      consent: "no",
      date: "2026-04-03",
      voice: "partner",
    });
    await w.jobs.settle();
    const filters = [
      { search: "ZEBRA courier" },
      { sourceTypes: ["support"] },
      { consent: "no" },
      { from: "2026-04-01", to: "2026-04-30" },
      { voice: "partner" },
      { label: "pain", search: "zebra" },
      { mapId: "m", search: "zebra" },
      { mapId: "m", stepId: "wait", search: "zebra" },
    ];
    for (const filter of filters) {
      expect((await list(filter)).notes.map(({ id }) => id)).toEqual([noteId]);
    }
    expect((await list({ search: "courier -zebra" })).total).toBe(0);
    expect((await list({ search: "zebra", mapId: "foreign" })).total).toBe(0);
    expect(
      (await w.jobs.compute.run("readFacets", { workspaceId: "w" })).bySourceType.support,
    ).toBe(1);
  });

  it("goes when it is deleted and comes back as it was", async () => {
    const noteId = await w.note("Here today, gone tomorrow.");
    await deleteNote(w.editor, w.grants.edit, { noteId });
    expect((await list({ search: "gone tomorrow" })).total).toBe(0);
    await restoreNote(w.editor, w.grants.edit, { noteId });
    expect((await list({ search: "gone tomorrow" })).total).toBe(1);
    expect(await w.events(noteId)).toEqual(["note.added", "note.deleted", "note.restored"]);
  });
});

describe("linking a note to a map", () => {
  it("places its passages there, and unlinking takes them away", async () => {
    const noteId = await w.note("The courier never delivered my parcel home.", { maps: [] });
    await w.jobs.settle();
    const onMap = () =>
      w.db.read
        .select({ id: excerpts.id })
        .from(placements)
        .innerJoin(excerpts, eq(excerpts.id, placements.excerptId))
        .where(eq(excerpts.noteId, noteId));
    expect(await onMap()).toEqual([]);
    await linkNote(w.editor, w.grants.edit, { noteId, mapId: "m", stepHint: "wait" });
    await w.jobs.settle();
    expect((await onMap()).length).toBeGreaterThan(0);
    await unlinkNote(w.editor, w.grants.edit, { noteId, mapId: "m" });
    expect(await onMap()).toEqual([]);
    expect(await w.db.read.select().from(noteMaps).where(eq(noteMaps.noteId, noteId))).toEqual([]);
    expect(await w.events(noteId)).toEqual(["note.added", "note.linked", "note.unlinked"]);
    expect(
      await linkNote(w.editor, w.grants.edit, { noteId, mapId: "foreign", stepHint: null }),
    ).toEqual({ ok: false, reason: "unknown-map" });
  });
});

describe("what a person said of a passage", () => {
  const text = "Nice shop. The parcel came two weeks late. Then the app crashed when I paid.";
  const fields = noteFieldsSchema.parse({ sourceType: "interview", consent: "yes" });

  it("stays when the note around it is rewritten, and queues when its words are gone", async () => {
    const noteId = await w.note(text);
    await w.jobs.settle();
    const before = await readNote(w.editor, w.grants.read, noteId);
    const late = before.excerpts.find((e) => e.text.includes("two weeks late"));
    if (!late) throw new Error("the analyzer cuts sentences");
    await labelExcerpt(w.editor, w.grants.edit, {
      excerptId: late.id,
      label: "pain",
      type: "story",
      severity: 4,
    });
    const longer = await updateNote(w.editor, w.grants.edit, {
      noteId,
      fields,
      text: `I begin elsewhere. ${text}`,
    });
    expect(longer).toEqual({ ok: true, lostPlaces: 0 });
    await w.jobs.settle();
    const after = await readNote(w.editor, w.grants.read, noteId);
    const found = after.excerpts.find(({ id }) => id === late.id);
    expect(found).toMatchObject({ label: "pain", type: "story", severity: 4, hasLostPlace: false });
    expect(after.text.slice(found?.start, found?.end)).toBe(late.text);

    const shorter = await updateNote(w.editor, w.grants.edit, {
      noteId,
      fields,
      text: "Nice shop, all in all.",
    });
    expect(shorter).toEqual({ ok: true, lostPlaces: 1 });
    expect((await list({ lostPlace: true })).notes.map(({ id }) => id)).toEqual([noteId]);
    expect(await w.events(late.id)).toEqual(["excerpt.labelled"]);
  });

  it("and where they put it, on a step, holds; a step that is not there is refused", async () => {
    const noteId = await w.note("The lamp was the wrong colour.");
    await w.jobs.settle();
    const [excerpt] = (await readNote(w.editor, w.grants.read, noteId)).excerpts;
    const excerptId = excerpt?.id ?? "";
    const place = (stepId: string | null) =>
      placeExcerpt(w.editor, w.grants.correct, { excerptId, stepId });
    expect(await place("no-such-step")).toEqual({ ok: false, reason: "unknown-step" });
    expect(await place("pay")).toMatchObject({ ok: true });
    await w.jobs.settle();
    const [placed] = (await readNote(w.editor, w.grants.read, noteId)).excerpts;
    expect(placed).toMatchObject({
      isHeld: true,
      placements: [{ mapId: "m", stepId: "pay", stepTitle: "Paying", by: "person" }],
    });
    expect(await w.events(excerptId)).toEqual(["excerpt.placed"]);
  });
});

describe("a talk of one person", () => {
  const talk = (who: string, words: string) =>
    ["Moderator: How was it?", `${who}: ${words}`, "Moderator: Why?", `${who}: It was awful.`].join(
      "\n",
    );

  it("is theirs by the research code they go by, in every note of the study", async () => {
    const first = await w.note(talk("P31", "The parcel was late again and I was furious."));
    const second = await w.note(talk("P31", "The refund took a month, so frustrating."));
    const named = await w.note(talk("Maria", "The card was refused twice, annoying."));
    await w.jobs.settle();
    const whose = async (noteId: string) =>
      (await readNote(w.editor, w.grants.read, noteId)).participant;
    expect([await whose(first), await whose(second), await whose(named)]).toEqual([
      "P31",
      "P31",
      null,
    ]);
  });
});

describe("a talk of several people", () => {
  it("gives every speaker a person of their own and leaves the interviewer out", async () => {
    const noteId = await w.note(
      [
        "Moderator: How was paying?",
        "P21: It failed twice and I gave up.",
        "P22: For me paying was quick and easy.",
        "Moderator: And delivery?",
        "P21: The parcel was late again.",
        "P22: Mine came early, lovely.",
      ].join("\n"),
      { sourceType: "focus_group" },
    );
    await w.jobs.settle();
    const { excerpts } = await readNote(w.editor, w.grants.read, noteId);
    expect(new Set(excerpts.map(({ participant }) => participant))).toEqual(
      new Set(["P21", "P22"]),
    );
    expect(excerpts.some(({ text }) => text.includes("How was paying"))).toBe(false);
  });
});

describe("short fields beside a note", () => {
  const raw = { segment: "maija.virtanen@example.fi", channel: "040 123 4567" };
  const sourceName = "Haastattelu 131052-308T";
  const stored = async (start: string) => {
    const { segment, channel, sourceName: source } = notes;
    const rows = await w.db.read
      .select({ segment, channel, source })
      .from(notes)
      .where(like(notes.text, `${start}%`));
    expect(rows).toHaveLength(1);
    return Object.values(rows[0] ?? {});
  };
  const masked = ["[sähköposti]", "[puhelin]", "Haastattelu [henkilötunnus]"];
  const fields = { ...raw, sourceName, sourceType: "review", language: "fi" } as const;

  it("go through the same door as its text, however they come", async () => {
    const noteId = await w.note("Seisoin tunnin.", fields);
    expect(await stored("Seisoin")).toEqual(masked);
    const now = { noteId, fields: noteFieldsSchema.parse(fields), text: "Istuin tunnin." };
    await updateNote(w.editor, w.grants.edit, now);
    expect(await stored("Istuin")).toEqual(masked);
    const sent = { ...raw, text: "Kävelin tunnin.", source_name: sourceName, language: "fi" };
    const asked = { notes: [{ ...sent, source_type: "review" }] };
    await importNotes(w.editor, w.grants.import, asked, w.jobs.compute);
    expect(await stored("Kävelin")).toEqual(masked);
  });
});
